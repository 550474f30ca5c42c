package org.zhiyuan.expert.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Papers;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Agreement;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.NewAgreement;

/** Lays out an agreement for signing (协议拟定), R10, R79. */
final class AgreementDraft {

    private AgreementDraft() {
    }

    /** @throws org.zhiyuan.core.PlatformException INVALID if the days or the other parties can't be */
    static Agreement of(String number, Expert expert, NewAgreement wish, LocalDate today, int backdate) {
        Problems problems = new Problems()
                .check(!wish.validFrom().isBefore(today.minusDays(backdate)), "validFrom",
                        Text.format("最多可追溯%d天", "must not be more than %d days ago", backdate))
                .check(!wish.validUntil().isBefore(today), "validUntil", Text.of("不得早于今天", "must not be before today"));
        checkOthers(problems, wish.otherParties(), expert.owner());
        problems.raise();
        List<AgreementParty> parties = new ArrayList<>();
        parties.add(new AgreementParty(AgreementParty.Kind.VOLUNTEER, expert.application().name(), expert.owner()));
        parties.add(new AgreementParty(AgreementParty.Kind.AGENCY, Papers.agency(), null));
        parties.addAll(wish.otherParties());
        return new Agreement(number, wish.terms(), wish.validFrom(), wish.validUntil(), wish.hoursPerYear(), parties, List.of());
    }

    private static void checkOthers(Problems problems, List<AgreementParty> others, AccountId volunteer) {
        Set<AccountId> accounts = new HashSet<>(Set.of(volunteer));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < others.size(); i++) {
            AgreementParty party = others.get(i);
            String field = "otherParties[" + i + "].";
            problems.check(party.kind() == AgreementParty.Kind.RECIPIENT || party.kind() == AgreementParty.Kind.OTHER, field + "kind",
                    Text.of("志愿者与省级专门服务机构已是当事方", "must be neither the volunteer nor the agency, who are parties already"));
            problems.require(field + "account", party.account());
            problems.check(party.account() == null || accounts.add(party.account()), field + "account",
                    Text.of("每个账户只能代表一方", "must sign for one party only"));
            problems.check(names.add(party.kind() + party.name()), field + "name", Text.of("不得重复", "must not repeat"));
        }
    }
}

package org.zhiyuan.expert.internal.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.AccountDirectory;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.DocumentNumbers;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Agreement;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.NewAgreement;

/** Lays out an agreement for signing (协议拟定), R10, R79. */
public final class AgreementDraft {

    private final AccountDirectory accounts;

    public AgreementDraft(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    /** @throws org.zhiyuan.core.PlatformException INVALID if the days or the other parties can't be */
    public Agreement of(String number, Expert expert, NewAgreement wish, LocalDate today, int backdate) {
        Problems problems = new Problems()
                .check(
                        !wish.validFrom().isBefore(today.minusDays(backdate)),
                        "validFrom",
                        Text.format("最多可追溯%d天", "must not be more than %d days ago", backdate))
                .check(!wish.validUntil().isBefore(today), "validUntil", Text.of("不得早于今天", "must not be before today"));
        checkOthers(problems, wish.otherParties(), expert.owner());
        problems.raise();
        List<AgreementParty> parties = new ArrayList<>();
        parties.add(new AgreementParty(
                AgreementParty.Kind.VOLUNTEER, expert.application().name(), expert.owner()));
        parties.add(new AgreementParty(AgreementParty.Kind.AGENCY, DocumentNumbers.agency(), null));
        parties.addAll(wish.otherParties());
        return new Agreement(
                number, wish.terms(), wish.validFrom(), wish.validUntil(), wish.hoursPerYear(), parties, List.of());
    }

    private void checkOthers(Problems problems, List<AgreementParty> others, AccountId volunteer) {
        Set<AccountId> taken = new HashSet<>(Set.of(volunteer));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < others.size(); i++) {
            AgreementParty party = others.get(i);
            String field = "otherParties[" + i + "].";
            problems.check(
                    party.kind() == AgreementParty.Kind.RECIPIENT || party.kind() == AgreementParty.Kind.OTHER,
                    field + "kind",
                    Text.of(
                            "志愿者与省级专门服务机构已是当事方",
                            "must be neither the volunteer nor the agency, who are parties already"));
            problems.require(field + "account", party.account());
            if (party.account() != null) {
                problems.check(
                        taken.add(party.account()),
                        field + "account",
                        Text.of("每个账户只能代表一方", "must sign for one party only"));
                checkSigner(problems, field + "account", accounts.find(party.account()));
            }
            problems.check(names.add(party.kind() + party.name()), field + "name", Text.of("不得重复", "must not repeat"));
        }
    }

    /** Who could never sign would keep the agreement from ever being complete. */
    private static void checkSigner(Problems problems, String field, Optional<Account> account) {
        problems.check(
                account.isPresent(),
                field,
                Text.of("没有此账户，请填写签署人的账户编号", "is no account; name the id of the account that is to sign"));
        account.ifPresent(found -> {
            Set<Role> signers = ExpertOperation.EXPERT_SIGN.roles();
            problems.check(
                    signers.contains(found.role()),
                    field,
                    Text.of(
                            "该账户（" + found.role().label().zh() + "）不能签署，须为："
                                    + signers.stream()
                                            .sorted()
                                            .map(role -> role.label().zh())
                                            .collect(Collectors.joining("、")),
                            "is an account (" + found.role().label().en() + ") that can't sign; it must be one of: "
                                    + signers.stream()
                                            .sorted()
                                            .map(role -> role.label().en())
                                            .collect(Collectors.joining(", "))));
            problems.check(
                    found.enabled(),
                    field,
                    Text.of(
                            "该账户已停用或尚未确认，须为可登录的账户",
                            "is an account that is closed or not confirmed yet; it must be one that can sign in"));
        });
    }
}

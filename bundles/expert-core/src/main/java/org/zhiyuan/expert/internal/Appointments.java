package org.zhiyuan.expert.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Agreement;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.Letter;
import org.zhiyuan.expert.NewAgreement;
import org.zhiyuan.expert.Signature;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.verdict.Verdict;

/** Letters of appointment, agreements and their signatures, dismissal (聘书、协议、解聘), R78, R79, R97. */
final class Appointments {

    private final ExpertFile file;
    private final Sequences sequences;
    private final RuleParameters parameters;

    Appointments(ExpertFile file, Sequences sequences, RuleParameters parameters) {
        this.file = file;
        this.sequences = sequences;
        this.parameters = parameters;
    }

    Expert appoint(Caller caller, ExpertId id, Seen seen, NewAgreement wish) {
        LocalDate today = file.today();
        return file.change(caller, ExpertOperation.EXPERT_APPOINT, id, seen, expert -> {
            Step step = file.step(caller, ExpertOperation.EXPERT_APPOINT, expert, ExpertStage.APPOINTED, null);
            int backdate = new RuleDay(today, parameters).integer("agreement.backdate.days");
            Letter letter = new Letter(number("冀志聘", "letter", today), today, null, null);
            Agreement agreement = AgreementDraft.of(number("冀志协", "agreement", today), expert, wish, today, backdate);
            return expert.with(letter).with(agreement).moved(step);
        });
    }

    private String number(String prefix, String series, LocalDate day) {
        return String.format("%s%d-%04d", prefix, day.getYear(), sequences.next(series + "-" + day.getYear()));
    }

    /** Each party signs its own side: the province the agency's, others by account. Who may not see the expert gets the agreement alone. */
    Expert sign(Caller caller, ExpertId id, Seen seen) {
        caller.require(ExpertOperation.EXPERT_SIGN);
        return file.work.write(() -> {
            Expert expert = file.store.find(id)
                    .filter(found -> caller.sees(found.region(), found.owner()) || party(caller, found).isPresent())
                    .orElseThrow(() -> ExpertFile.notFound(id));
            seen.check(expert.version());
            AgreementParty party = party(caller, expert).orElseThrow(() -> expert.agreement() == null
                    ? PlatformException.conflict(Text.of("尚无待签协议", "there is no agreement to sign yet"))
                    : PlatformException.denied(Text.of("不是协议当事方", "not a party of the agreement")));
            Expert signed = file.store(caller, ExpertOperation.EXPERT_SIGN, expert, signed(caller, expert, party));
            return caller.sees(signed.region(), signed.owner()) ? signed : withoutReview(signed);
        });
    }

    private Expert signed(Caller caller, Expert expert, AgreementParty party) {
        if (expert.agreement().signedBy(party)) {
            throw PlatformException.conflict(Text.of("本方已签署", "this party has signed already"));
        }
        if (expert.agreement().validUntil().isBefore(file.today())) {
            throw PlatformException.conflict(Text.of("协议期限已过", "the agreement's days are over"));
        }
        Agreement agreement = expert.agreement().signed(new Signature(party.kind(), party.name(), caller.account(), file.clock.instant(),
                AgreementDraft.digest(expert.agreement())));
        ExpertStage next = agreement.complete() ? ExpertStage.SERVING : ExpertStage.APPOINTED;
        return expert.with(agreement).moved(file.step(caller, ExpertOperation.EXPERT_SIGN, expert, next, null));
    }

    private static Optional<AgreementParty> party(Caller caller, Expert expert) {
        if (expert.agreement() == null) {
            return Optional.empty();
        }
        return expert.agreement().parties().stream().filter(party -> party.kind() == AgreementParty.Kind.AGENCY
                ? caller.role() == Role.PROVINCE : caller.account().equals(party.account())).findFirst();
    }

    private static Expert withoutReview(Expert expert) {
        Verdict none = new Verdict(expert.verdict().ruleBook(), expert.verdict().asOf(), List.of());
        return new Expert(expert.id(), expert.version(), expert.owner(), expert.stage(), expert.application(), none, null, expert.letter(),
                expert.agreement(), List.of());
    }

    Expert dismiss(Caller caller, ExpertId id, Seen seen, String reason) {
        String why = ExpertFile.reason(reason);
        return file.change(caller, ExpertOperation.EXPERT_DISMISS, id, seen, expert -> {
            Step step = file.step(caller, ExpertOperation.EXPERT_DISMISS, expert, ExpertStage.DISMISSED, why);
            Letter letter = expert.letter();
            return expert.with(new Letter(letter.number(), letter.issuedOn(), file.today(), why)).moved(step);
        });
    }
}

package org.zhiyuan.expert.internal.appointment;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.Agreement;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.AgreementSigning;
import org.zhiyuan.expert.AgreementView;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.Signature;
import org.zhiyuan.expert.internal.file.ExpertFile;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** Shows agreements to their parties and takes their signatures (签署), R10, R79; who is no party learns nothing of the application. */
public final class Signatures implements AgreementSigning {

    private final ExpertFile file;
    private final RuleParameters parameters;

    public Signatures(ExpertFile file, RuleParameters parameters) {
        this.file = file;
        this.parameters = parameters;
    }

    public AgreementView read(Caller caller, ExpertId id) {
        caller.require(ExpertOperation.EXPERT_READ_AGREEMENT);
        return file.work.read(() -> {
            Expert expert = known(caller, id);
            if (expert.agreement() == null) {
                throw none();
            }
            return view(expert);
        });
    }

    public Page<AgreementView> own(Caller caller, PageRequest page) {
        caller.require(ExpertOperation.EXPERT_READ_AGREEMENT);
        return file.work
                .read(() -> file.store.withParty(caller.account(), page))
                .map(expert -> view(expert.asOf(file.today())));
    }

    /** Each party signs its own side: whom the account is named for, and who of the province is not named signs for the agency. */
    @Override
    public AgreementView sign(Caller caller, ExpertId id, ExpectedVersion seen, String digest) {
        caller.require(ExpertOperation.EXPERT_SIGN);
        return file.work.write(() -> {
            Expert expert = known(caller, id);
            seen.check(expert.version());
            AgreementParty party = party(caller, expert)
                    .orElseThrow(() -> expert.agreement() == null
                            ? none()
                            : PlatformException.denied(Text.of("不是协议当事方", "not a party of the agreement")));
            if (digest != null
                    && !digest.isBlank()
                    && !digest.strip().equalsIgnoreCase(expert.agreement().digest())) {
                throw new PlatformException(
                        ErrorCode.STALE,
                        Text.of("协议文本与所阅内容不一致，请重新阅读", "the agreement is not the one that was read; read it again"));
            }
            return view(file.store(caller, ExpertOperation.EXPERT_SIGN, expert, signed(caller, expert, party)));
        });
    }

    private Expert known(Caller caller, ExpertId id) {
        return file.find(id)
                .filter(found -> caller.may(ExpertOperation.EXPERT_READ) && caller.sees(found.region(), found.owner())
                        || party(caller, found).isPresent())
                .orElseThrow(() -> ExpertFile.notFound(id));
    }

    private Expert signed(Caller caller, Expert expert, AgreementParty party) {
        if (expert.agreement().signedBy(party)) {
            throw PlatformException.conflict(Text.of("本方已签署", "this party has signed already"));
        }
        if (expert.agreement().validUntil().isBefore(file.today())) {
            throw PlatformException.conflict(Text.of("协议期限已过", "the agreement's days are over"));
        }
        requireRecent(expert.agreement());
        Agreement agreement = expert.agreement()
                .signed(new Signature(
                        party.kind(),
                        party.name(),
                        caller.account(),
                        file.clock.instant(),
                        expert.agreement().digest()));
        boolean serves = agreement.complete() || expert.stage() == ExpertStage.SERVING;
        ExpertStage next = serves ? ExpertStage.SERVING : expert.stage();
        return expert.with(agreement).moved(file.step(caller, ExpertOperation.EXPERT_SIGN, expert, next, null));
    }

    /** So that whoever signs last does not make days long past days of service. */
    private void requireRecent(Agreement agreement) {
        int days = new RuleDay(file.today(), parameters).integer("agreement.backdate.days");
        if (agreement.validFrom().isBefore(file.today().minusDays(days))) {
            throw PlatformException.conflict(Text.of(
                    "协议自" + agreement.validFrom() + "起生效，早于签署" + days + "天以上，须重新拟定",
                    "the agreement takes effect on " + agreement.validFrom() + ", more than " + days
                            + " days before it is signed; it must be laid out anew"));
        }
    }

    private static Optional<AgreementParty> party(Caller caller, Expert expert) {
        if (expert.agreement() == null) {
            return Optional.empty();
        }
        List<AgreementParty> parties = expert.agreement().parties();
        return parties.stream()
                .filter(party -> caller.account().equals(party.account()))
                .findFirst()
                .or(() -> parties.stream()
                        .filter(party -> party.kind() == AgreementParty.Kind.AGENCY && caller.role() == Role.PROVINCE)
                        .findFirst());
    }

    private static AgreementView view(Expert expert) {
        return new AgreementView(
                expert.id(),
                expert.application().name(),
                expert.version(),
                expert.stage(),
                expert.letter().issuedOn(),
                expert.letter().number(),
                expert.agreement(),
                expert.agreement().digest());
    }

    private static PlatformException none() {
        return PlatformException.conflict(Text.of("尚无待签协议", "there is no agreement to sign yet"));
    }
}

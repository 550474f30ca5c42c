package org.zhiyuan.expert.internal.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Change;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Moved;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Proposed;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Step;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.AgreementParty;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertEvent;
import org.zhiyuan.expert.ExpertEvent.AgreementSigned;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.internal.rules.KnownTypes;
import org.zhiyuan.expert.store.ExpertStore;

/** The file every expert is kept in (专家档案): finds what a caller may see, and carries a change through with its audit entry. */
public final class ExpertFile implements KnownTypes {

    private static final Text NOUN = Text.of("专家", "expert");

    public final ExpertStore store;
    public final UnitOfWork work;
    public final Clock clock;

    public ExpertFile(ExpertStore store, UnitOfWork work, Clock clock) {
        this.store = store;
        this.work = work;
        this.clock = clock;
    }

    public LocalDate today() {
        return Times.today(clock);
    }

    /** As of today: whose term is over is expired. */
    public Optional<Expert> find(ExpertId id) {
        return store.find(id).map(expert -> expert.asOf(today()));
    }

    @Override
    public boolean hasType(ExpertType type) {
        return work.read(() -> !store.list(
                        new ExpertQuery(null, null, type, null), VisibilityScope.ALL, today(), new PageRequest(1, null))
                .items()
                .isEmpty());
    }

    /** @throws PlatformException NOT_FOUND, also if it exists but lies out of the caller's sight */
    public Expert visible(Caller caller, ExpertId id) {
        return find(id).filter(expert -> caller.sees(expert.region(), expert.owner()))
                .orElseThrow(() -> notFound(id));
    }

    public static PlatformException notFound(ExpertId id) {
        return PlatformException.notFound(NOUN, id.value());
    }

    /** One move of the workflow on what the caller may see, with its log entry. */
    public Expert change(
            Caller caller, ExpertOperation operation, ExpertId id, ExpectedVersion seen, UnaryOperator<Expert> move) {
        caller.require(operation);
        return work.write(() -> {
            Expert present = visible(caller, id);
            seen.check(present.version());
            return store(caller, operation, present, move.apply(present));
        });
    }

    /** Whoever follows learns too how far the national registration is, and whether the province has signed (R77, R79, R93). */
    public Expert store(Caller caller, ExpertOperation operation, Expert before, Expert next) {
        Expert stored = store.replace(next);
        Map<String, String> details =
                new HashMap<>(Moved.of(before.stage(), stored.stage()).details());
        if (stored.registration() != null) {
            details.putAll(
                    new ExpertEvent.NationallyRegistered(stored.registration().state()).details());
        }
        if (stored.agreement() != null && !stored.stage().closed()) {
            boolean signed = stored.agreement().parties().stream()
                    .filter(party -> party.kind() == AgreementParty.Kind.AGENCY)
                    .allMatch(stored.agreement()::signedBy);
            details.putAll(new AgreementSigned(signed ? AgreementSigned.State.SIGNED : AgreementSigned.State.UNSIGNED)
                    .details());
        }
        if (stored.proposal() != null) {
            details.putAll(new Proposed(stored.proposal().decision()).details());
        } else if (before.proposal() != null) {
            details.put("proposedBy", before.proposal().by().value());
        }
        log(caller, operation, stored, details);
        return stored.asOf(today());
    }

    public void log(Caller caller, ExpertOperation operation, Expert expert, Map<String, String> details) {
        log(caller, operation, ExpertEvent.KIND, expert.id().value(), expert.region(), details);
    }

    public void log(
            Caller caller,
            ExpertOperation operation,
            String kind,
            String subject,
            Region region,
            Map<String, String> details) {
        work.log(new Change(clock.instant(), caller, operation, kind, subject, region, details));
    }

    /** @throws PlatformException DENIED or CONFLICT if the workflow does not know the move */
    public Step step(Caller caller, ExpertOperation operation, Expert expert, ExpertStage to, String reason) {
        ExpertStage.WORKFLOW.require(caller, operation, expert.stage(), to);
        return new Step(expert.stage().name(), to.name(), clock.instant(), caller.account(), reason);
    }

    public static String reason(String reason) {
        new Problems().text("reason", reason, 2000).raise();
        return reason.strip();
    }
}

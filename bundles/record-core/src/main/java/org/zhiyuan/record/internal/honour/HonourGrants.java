package org.zhiyuan.record.internal.honour;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Confirmed;
import org.zhiyuan.core.Details;
import org.zhiyuan.core.Event;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Ids;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.core.store.GuardedStore;
import org.zhiyuan.core.store.Noun;
import org.zhiyuan.decision.ConflictOfInterest;
import org.zhiyuan.decision.FourEyes;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.record.Honour;
import org.zhiyuan.record.HonourId;
import org.zhiyuan.record.HonourKind;
import org.zhiyuan.record.HonourQuery;
import org.zhiyuan.record.HonourService;
import org.zhiyuan.record.NewHonour;
import org.zhiyuan.record.RecipientKind;
import org.zhiyuan.record.RecordOperation;
import org.zhiyuan.record.YearEvaluation;
import org.zhiyuan.record.internal.honour.Honourables.Honourable;
import org.zhiyuan.record.store.EvaluationStore;
import org.zhiyuan.record.store.HonourStore;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** Outstanding experts, commendations and priority recommendations (评优、表彰、优先推荐), R82, R83, by two untied officials (R94). */
public final class HonourGrants implements HonourService {

    /** That of the handbook; no evaluation is older. */
    private static final int FIRST_YEAR = 2020;

    private static final Noun<HonourId, Honour> NOUN = Noun.of(
                    Text.of("表彰", "honour"),
                    Honour.KIND,
                    Honour::id,
                    HonourId::value,
                    Honour::version,
                    (Honour honour) -> Region.HOME)
            .seenByAll()
            .telling(HonourGrants::events);

    private final HonourStore store;
    private final GuardedStore<HonourId, Honour> honours;
    private final EvaluationStore evaluations;
    private final Honourables recipients;
    private final MergeStore merges;
    private final ConflictOfInterest ties;
    private final RuleParameters parameters;
    private final Clock clock;

    public HonourGrants(
            HonourStore store,
            EvaluationStore evaluations,
            Honourables recipients,
            MergeStore merges,
            UnitOfWork work,
            ConflictOfInterest ties,
            RuleParameters parameters,
            Clock clock) {
        this.store = store;
        this.honours = new GuardedStore<>(NOUN, store::find, store::insert, store::replace, work, clock);
        this.evaluations = evaluations;
        this.recipients = recipients;
        this.merges = merges;
        this.ties = ties;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public Honour propose(Caller caller, NewHonour wish) {
        caller.require(RecordOperation.HONOUR_GRANT);
        new Problems()
                .check(
                        !wish.grantedOn().isAfter(Times.today(clock)),
                        "grantedOn",
                        Text.of("不得晚于今日", "must not be in the future"))
                .check(
                        wish.year() >= FIRST_YEAR
                                && wish.year() <= wish.grantedOn().getYear(),
                        "year",
                        Text.format(
                                "须为%d年起、不晚于授予当年的年份",
                                "must be %d or later, and not after the year of the grant", FIRST_YEAR))
                .check(
                        wish.kind() != HonourKind.OUTSTANDING_EXPERT
                                || wish.year() != wish.grantedOn().getYear(),
                        "year",
                        Text.of(
                                "优秀志愿专家从已结束年度的评价中产生，须早于授予当年（R82）",
                                "must be before the year of the grant: outstanding experts are selected from a year that is over (R82)"))
                .raise();
        return honours.write(() -> {
            NewHonour facts = named(wish, untied(caller, wish).requireFree().name());
            requireUnmerged(facts);
            requireDeserved(facts);
            HonourId id = new HonourId(Ids.next(clock));
            FourEyes first =
                    FourEyes.of(caller, null, RecordOperation.HONOUR_GRANT, "GRANT", facts.reason(), clock.instant());
            return honours.add(
                    caller,
                    RecordOperation.HONOUR_GRANT,
                    new Honour(id, 0, facts, first.proposal(), caller.account(), null, null, null),
                    first.event());
        });
    }

    /** The name is that of the recipient's file, whoever proposes. */
    private NewHonour named(NewHonour wish, String name) {
        new Problems()
                .check(
                        wish.kind() != HonourKind.OUTSTANDING_EXPERT || wish.recipientKind() == RecipientKind.EXPERT,
                        "recipientKind",
                        Text.of("优秀志愿专家须为专家", "must be an expert"))
                .raise();
        return new NewHonour(
                wish.kind(),
                wish.recipientKind(),
                wish.recipient(),
                name,
                wish.year(),
                wish.title(),
                wish.grantor(),
                wish.document(),
                wish.grantedOn(),
                wish.reason());
    }

    private void requireDeserved(NewHonour facts) {
        if (facts.kind() == HonourKind.OUTSTANDING_EXPERT) {
            requireRanked(facts);
        }
        if (facts.kind() == HonourKind.PRIORITY_RECOMMENDATION
                && list(new HonourQuery(facts.recipient(), null, null), true, PageRequest.first()).items().stream()
                        .allMatch(had -> had.facts().kind() == HonourKind.PRIORITY_RECOMMENDATION)) {
            throw PlatformException.conflict(Text.of(
                    "优先推荐须有突出贡献，即先获评优或表彰（R83）",
                    "only whom has been selected or commended before is recommended first (R83)"));
        }
    }

    /** An honour is something new, and goes to the survivor. */
    private void requireUnmerged(NewHonour facts) {
        switch (facts.recipientKind()) {
            case EXPERT -> merges.requireUnmerged(MergeKind.EXPERT, facts.recipient());
            case STATION -> merges.requireUnmerged(MergeKind.STATION, facts.recipient());
            default -> {}
        }
    }

    /** Within the quota of those ranked, equal ranks together; one at least. */
    private void requireRanked(NewHonour facts) {
        YearEvaluation evaluation = evaluations
                .find(facts.year())
                .filter(YearEvaluation::published)
                .orElseThrow(() -> PlatformException.conflict(
                        Text.of("该年度评价尚未公布（R82）", "the year's evaluation is not published yet (R82)")));
        int percent = new RuleDay(Times.today(clock), parameters).integer("honour.outstanding.percent");
        int quota = Math.max(1, evaluation.scores().size() * percent / 100);
        Set<String> served = Set.copyOf(merges.united(MergeKind.EXPERT, facts.recipient()));
        boolean within = evaluation.scores().stream()
                .anyMatch(score -> served.contains(score.expert().value()) && score.rank() <= quota);
        if (!within) {
            throw PlatformException.conflict(Text.of(
                    "不在该年度评价前" + quota + "名之内（R82）",
                    "is not among the first " + quota + " of the year's ranking (R82)"));
        }
    }

    @Override
    public Honour grant(Caller caller, HonourId id, ExpectedVersion seen) {
        caller.require(RecordOperation.HONOUR_GRANT);
        return honours.write(() -> {
            Honour open = honours.forChange(caller, RecordOperation.HONOUR_GRANT, id, seen);
            if (open.grantedBy() != null) {
                throw PlatformException.conflict(Text.of("已授予", "has been granted already"));
            }
            untied(caller, open.facts()).requireFree();
            requireUnmerged(open.facts());
            requireDeserved(open.facts());
            FourEyes.of(caller, open.proposal(), RecordOperation.HONOUR_GRANT, "GRANT", null, clock.instant());
            return honours.keep(
                    caller,
                    RecordOperation.HONOUR_GRANT,
                    new Honour(id, open.version(), open.facts(), null, open.proposedBy(), caller.account(), null, null),
                    new Confirmed(open.proposedBy()));
        });
    }

    @Override
    public Honour revoke(Caller caller, HonourId id, ExpectedVersion seen, String reason) {
        caller.require(RecordOperation.HONOUR_GRANT);
        new Problems().text("reason", reason, 2000).raise();
        return honours.write(() -> {
            Honour given = honours.forChange(caller, RecordOperation.HONOUR_GRANT, id, seen);
            if (!given.inForce()) {
                throw PlatformException.conflict(Text.of("未授予或已撤销", "is not granted, or revoked already"));
            }
            untied(caller, given.facts());
            FourEyes ruling = FourEyes.of(
                    caller, given.proposal(), RecordOperation.HONOUR_GRANT, "REVOKE", reason.strip(), clock.instant());
            Honour next = ruling.settled()
                    ? new Honour(
                            id,
                            given.version(),
                            given.facts(),
                            null,
                            given.proposedBy(),
                            given.grantedBy(),
                            Times.today(clock),
                            reason.strip())
                    : new Honour(
                            id,
                            given.version(),
                            given.facts(),
                            ruling.proposal(),
                            given.proposedBy(),
                            given.grantedBy(),
                            null,
                            null);
            return honours.keep(caller, RecordOperation.HONOUR_GRANT, next, ruling.event());
        });
    }

    @Override
    public Page<Honour> list(Caller caller, HonourQuery query, PageRequest page) {
        return honours.read(() -> list(query, !caller.may(RecordOperation.HONOUR_GRANT), page));
    }

    /** A recipient's own, and those of what is merged into it, each in the name it was granted in. */
    private Page<Honour> list(HonourQuery query, boolean inForceOnly, PageRequest page) {
        String recipient = query.recipient();
        Set<String> merged = recipient == null
                ? Set.of()
                : Stream.of(MergeKind.EXPERT, MergeKind.STATION)
                        .flatMap(kind -> merges.into(kind, recipient).stream())
                        .collect(Collectors.toSet());
        return store.list(query, merged, inForceOnly, page);
    }

    private Honourable untied(Caller caller, NewHonour facts) {
        Honourable recipient = recipients.get(caller, facts);
        ties.requireNone(caller, recipient.applicant());
        return recipient;
    }

    private static List<Event> events(Honour honour) {
        return List.of(Details.of(
                "kind",
                honour.facts().kind().name(),
                "recipient",
                honour.facts().recipient()));
    }
}

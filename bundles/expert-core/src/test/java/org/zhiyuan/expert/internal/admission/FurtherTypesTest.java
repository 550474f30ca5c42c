package org.zhiyuan.expert.internal.admission;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.expert.internal.ExpertWorld.agreement;
import static org.zhiyuan.expert.internal.ExpertWorld.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.TypeFacts;
import org.zhiyuan.expert.internal.ExpertWorld;
import org.zhiyuan.expert.internal.FakeTypes;
import org.zhiyuan.rulebook.Parameter;
import org.zhiyuan.testkit.fixture.Callers;
import org.zhiyuan.testkit.fixture.Experts;

/** R55: types that bundles add come with facts of their own, and may go again. */
public class FurtherTypesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ExpertWorld f = new ExpertWorld();

    private static ExpertApplication designer(Object designs) {
        return Experts.builder().with(b -> {
            b.types = Set.of(FakeTypes.DESIGN);
            b.facts =
                    designs == null ? List.of() : List.of(new TypeFacts(FakeTypes.DESIGN, Map.of("designs", designs)));
        });
    }

    @Test
    public void r55_theListOfTypesIsOpen() {
        assertEquals(
                List.of("technical", "management", "finance", "legal", "design"),
                f.reader.types().stream().map(type -> type.type().code()).toList());
        assertEquals(7, f.reader.types().get(0).alternatives().size());
        f.types.there = false;
        assertEquals(4, f.reader.types().size());
    }

    @Test
    public void r55r95_theBookMayCloseTheList() {
        ExpertWorld g = new ExpertWorld(List.of(
                Parameter.list("expert.types", List.of("technical", "legal"), TODAY, "通知"),
                new Parameter("expert.types.further", BigDecimal.ZERO, TODAY, "通知")));
        assertEquals(
                List.of("technical", "legal"),
                g.reader.types().stream().map(type -> type.type().code()).toList());
        assertEquals(
                "types",
                refused(ErrorCode.INVALID, () -> g.apply(g.expert, designer(5)))
                        .problems()
                        .get(0)
                        .field());
        assertEquals(
                "types",
                refused(ErrorCode.INVALID, () -> g.reader.selfCheck(g.expert, designer(5)))
                        .problems()
                        .get(0)
                        .field());
        g.apply(g.expert, Experts.application());
    }

    @Test
    public void r55r95_aTypeTakenOffTheListIsNotAppliedForWhileFurtherOnesAre() {
        ExpertWorld g = new ExpertWorld(List.of(Parameter.list(
                "expert.types", List.of("technical", "management", "finance"), TODAY.plusDays(1), "通知")));
        ExpertApplication lawyer =
                Experts.builder().with(b -> b.types = Set.of(ExpertType.TECHNICAL, ExpertType.LEGAL));
        g.reader.selfCheck(g.expert, lawyer);
        g.clock.set(TODAY.plusDays(1));
        assertEquals(
                List.of("technical", "management", "finance", "design"),
                g.reader.types().stream().map(type -> type.type().code()).toList());
        assertEquals(
                "types",
                refused(ErrorCode.INVALID, () -> g.apply(g.expert, lawyer))
                        .problems()
                        .get(0)
                        .field());
        assertEquals(ExpertStage.UNDER_REVIEW, g.apply(g.expert, designer(5)).stage());
    }

    @Test
    public void r48r95_aSourceThatTheBookNoLongerListsIsRefused() {
        ExpertWorld g =
                new ExpertWorld(List.of(Parameter.list("expert.sources", List.of("POLICY"), TODAY.plusDays(1), "通知")));
        g.reader.selfCheck(g.expert, Experts.application());
        g.clock.set(TODAY.plusDays(1));
        assertEquals(
                "source",
                refused(ErrorCode.INVALID, () -> g.apply(g.expert, Experts.application()))
                        .problems()
                        .get(0)
                        .field());
    }

    @Test
    public void r55_itsConditionIsHeldAgainstItsOwnFacts() {
        refused(ErrorCode.CONFLICT, () -> f.apply(f.expert, designer(4)));
        Expert applied = f.apply(f.expert, designer(5));
        assertTrue(applied.verdict().findings().toString().contains("设计专家"));
        assertEquals(
                Set.of(FakeTypes.DESIGN),
                f.review(applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null)
                        .application()
                        .types());
    }

    @Test
    public void r55_factsThatBreakItsSchemaAreInvalid() {
        assertEquals(
                "facts.design.designs",
                refused(ErrorCode.INVALID, () -> f.apply(f.expert, designer(null)))
                        .problems()
                        .get(0)
                        .field());
        refused(ErrorCode.INVALID, () -> f.apply(f.expert, designer("5")));
        refused(ErrorCode.INVALID, () -> f.apply(f.expert, designer(4.5)));
        refused(ErrorCode.INVALID, () -> f.apply(f.expert, designer(-1)));
    }

    @Test
    public void r55_whenItsBundleGoesExpertsServeOnAndNobodyNewApplies() {
        Expert applied = f.apply(f.expert, designer(5));
        f.registered(f.review(applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null)
                .id());
        f.types.there = false;
        f.terms.appoint(f.province, applied.id(), ExpectedVersion.ANY, agreement(TODAY));
        f.sign(f.expert, applied.id());
        assertTrue(f.sign(f.province, applied.id()).mayServeOn(TODAY));
        assertEquals(
                1,
                f.reader
                        .directory(new ExpertQuery(null, null, FakeTypes.DESIGN, null), PageRequest.first())
                        .items()
                        .size());
        refused(ErrorCode.UNAVAILABLE, () -> f.reader.selfCheck(f.expert, designer(5)));
    }

    @Test
    public void r55_aTypeThatNeverWasIsInvalidAndOneThatIsAwayIsUnavailable() {
        ExpertApplication astrologer = Experts.builder().with(b -> b.types = Set.of(new ExpertType("astrology")));
        for (PlatformException refusal : List.of(
                refused(ErrorCode.INVALID, () -> f.reader.selfCheck(f.expert, astrologer)),
                refused(ErrorCode.INVALID, () -> f.apply(f.expert, astrologer)))) {
            assertEquals("types", refusal.problems().get(0).field());
            assertEquals(
                    "there is no expert type astrology; there are: technical, management, finance, legal, design",
                    refusal.problems().get(0).rule().en());
        }
        f.types.there = false;
        refused(ErrorCode.UNAVAILABLE, () -> f.reader.selfCheck(f.expert, designer(5)));
        f.types.remembered = false;
        refused(ErrorCode.INVALID, () -> f.reader.selfCheck(f.expert, designer(5)));
    }

    @Test
    public void r55_aTypeThatSomebodyAppliedForWasThere() {
        f.apply(f.expert, designer(5));
        f.types.there = false;
        f.types.remembered = false;
        refused(ErrorCode.UNAVAILABLE, () -> f.reader.selfCheck(Callers.expert(2), designer(5)));
    }

    @Test
    public void r55_aTypeThatTheBookOnceListedWasThere() {
        ExpertWorld g =
                new ExpertWorld(List.of(Parameter.list("expert.types", List.of("technical", "law-firm"), TODAY, "通知")));
        refused(
                ErrorCode.UNAVAILABLE,
                () -> g.reader.selfCheck(
                        g.expert, Experts.builder().with(b -> b.types = Set.of(new ExpertType("law-firm")))));
    }

    @Test
    public void r20r33_aTypesFactsAreStatedOnce() {
        TypeFacts facts = new TypeFacts(FakeTypes.DESIGN, Map.of("designs", 5));
        ExpertApplication twice = Experts.builder().with(b -> {
            b.types = Set.of(FakeTypes.DESIGN);
            b.facts = List.of(facts, new TypeFacts(FakeTypes.DESIGN, Map.of("designs", 1)));
        });
        assertEquals(
                "facts",
                refused(ErrorCode.INVALID, () -> f.apply(f.expert, twice))
                        .problems()
                        .get(0)
                        .field());
    }

    @Test
    public void r55_withoutItsBundleOneCanStillBeRejectedButNotAdmitted() {
        Expert applied = f.apply(f.expert, designer(5));
        f.types.there = false;
        refused(ErrorCode.UNAVAILABLE, () -> f.review(applied.id(), ExpectedVersion.ANY, ReviewDecision.APPROVE, null));
        assertEquals(
                ExpertStage.REJECTED,
                f.review(applied.id(), ExpectedVersion.ANY, ReviewDecision.REJECT, "材料不实")
                        .stage());
    }
}

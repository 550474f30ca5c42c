package org.zhiyuan.rulebook.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.zhiyuan.rulebook.internal.RuleWorld.TODAY;
import static org.zhiyuan.rulebook.internal.RuleWorld.YEARS;
import static org.zhiyuan.rulebook.internal.RuleWorld.number;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Text;
import org.zhiyuan.rule.BookRule;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.PolicySource;
import org.zhiyuan.rule.RuleBook;
import org.zhiyuan.rule.RuleEdition;
import org.zhiyuan.rule.RuleParameter;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.rule.RuleUnit;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RulePool;
import org.zhiyuan.verdict.Clause;

/** R1, R3: where everything in the book stands, in both languages and with dates; R95: its words name the numbers in force. */
public class SourcesTest {

    /** An English word; R-numbers and A, B, (1) are how clauses are cited. */
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final RuleWorld world = new RuleWorld();

    @Test
    public void r1_theBookNamesThePolicyThePlanAndTheHandbookWithDates() {
        Map<String, PolicySource> policies = world.manager.book(null).policies().stream()
                .collect(Collectors.toMap(PolicySource::id, policy -> policy));
        assertTrue(policies.get("MIIT-2020-12").name().zh().contains("工信厅联企业〔2020〕12号"));
        assertTrue(policies.get("HEBEI-PLAN").name().zh().contains("《开展志愿服务促进中小企业发展的实施方案》"));
        assertEquals(
                List.of("MIIT-2020-12", "HEBEI-PLAN"), policies.get("HANDBOOK").under());
        assertEquals(LocalDate.of(2017, 12, 1), policies.get("REGULATIONS").from());
        assertEquals(
                "R107",
                policies.get("DECREE-67").from().minusDays(1),
                policies.get("RECORDS-2012").until());
        Set<String> ids = new HashSet<>(policies.keySet());
        policies.values().forEach(policy -> assertTrue(policy.id(), ids.containsAll(policy.under())));
    }

    @Test
    public void r1r3_everyParameterSaysInBothLanguagesWhereItStandsAndCitesADocumentOfTheBook() {
        for (RuleParameter parameter : world.manager.list(null)) {
            for (RuleEdition edition : parameter.history()) {
                String id = parameter.id().value();
                assertFalse(
                        id + ": " + edition.source().zh(),
                        ENGLISH.matcher(edition.source().zh()).find());
                assertFalse(
                        id + ": " + edition.source().en(),
                        CHINESE.matcher(edition.source().en()).find());
                assertFalse(
                        id + " cites a document of the book", edition.policies().isEmpty());
            }
        }
    }

    @Test
    public void r3_whereTheHandbookIsSilentTheLawsArticleIsNamed() {
        RuleEdition least =
                world.manager.get(new ParameterId("expert.age.least"), null).inForce();
        assertTrue(least.source().zh().contains("志愿服务条例第十五条"));
        assertEquals(
                List.of("HANDBOOK", "REGULATIONS", "CIVIL-CODE"),
                least.policies().stream().map(PolicySource::id).toList());
    }

    @Test
    public void r95_theItemsOfAListNameTheNumbersInForce() {
        ParameterId conditions = new ParameterId("station.conditions");
        LocalDate change = LocalDate.of(2027, 1, 1);
        world.published(YEARS, number("4"), change);
        assertEquals(
                Text.of("具有独立法人资格，运营3年以上", "a legal person that has operated for 3 years or more"),
                world.manager
                        .get(conditions, change.minusDays(1))
                        .inForce()
                        .value()
                        .items()
                        .get(0)
                        .label());
        assertEquals(
                Text.of("具有独立法人资格，运营4年以上", "a legal person that has operated for 4 years or more"),
                world.manager
                        .get(conditions, change)
                        .inForce()
                        .value()
                        .items()
                        .get(0)
                        .label());
        assertEquals(
                "专业人员比例不低于80%，队伍稳定",
                world.manager
                        .get(conditions, change)
                        .inForce()
                        .value()
                        .items()
                        .get(2)
                        .label()
                        .zh());
        var list = world.proposed(
                conditions, world.manager.get(conditions, TODAY).inForce().value(), change);
        assertFalse(
                list.value().toString(),
                list.value().items().get(0).label().zh().contains("{"));
    }

    @Test
    public void r95_noTextOfTheBookHoldsANumberOfItsOwn() {
        Pattern own = Pattern.compile("\\d+ ?(%|年|周岁|日|个月|years|days)|[一二三四五六七八九十两][年周]|\\b(two|three|five|eight)\\b");
        world.live
                .text()
                .labels()
                .forEach((list, items) -> items.forEach((code, label) -> assertFalse(
                        list + " " + label, own.matcher(label.zh() + label.en()).find())));
        for (RuleParameter parameter : world.manager.list(null)) {
            boolean counts = parameter.unit() != RuleUnit.LIST;
            assertFalse(
                    parameter.name().zh(),
                    counts && own.matcher(parameter.name().zh()).find());
            assertFalse(
                    parameter.name().en(),
                    counts && own.matcher(parameter.name().en()).find());
        }
    }

    @Test
    public void r1_everyRuleNamesItsDemandItsSourceAndSinceWhenItHolds() {
        world.pools.add(new OneRule());
        LocalDate change = LocalDate.of(2027, 1, 1);
        world.published(YEARS, number("4"), change);
        BookRule before = world.manager.book(TODAY).rules().get(0);
        assertEquals("机构运营3年以上", before.clause().demand().zh());
        assertEquals(LocalDate.of(2020, 1, 1), before.from());
        assertEquals(
                List.of("HANDBOOK"),
                before.policies().stream().map(PolicySource::id).toList());
        BookRule after = world.manager.book(change).rules().get(0);
        assertEquals("has operated for 4 years or more", after.clause().demand().en());
        assertEquals(change, after.from());
        RuleBook early = world.manager.book(LocalDate.of(2019, 12, 31));
        assertEquals("before the book nothing is judged", List.of(), early.rules());
    }

    /** A pool with R18 alone. */
    private static final class OneRule implements RulePool {

        @Override
        public RuleSubject subject() {
            return RuleSubject.STATION;
        }

        @Override
        public List<Clause> clauses(RuleDay day) {
            return List.of(new Clause(
                    "R18",
                    "手册六(二)推荐条件1",
                    Text.of(
                            "机构运营{station.operation.years}年以上",
                            "has operated for {station.operation.years} years or more")));
        }

        @Override
        public Page<Candidate> page(Region region, PageRequest page) {
            return new Page<>(List.of(), null);
        }

        @Override
        public Candidate get(Caller caller, String id) {
            throw new UnsupportedOperationException();
        }
    }
}

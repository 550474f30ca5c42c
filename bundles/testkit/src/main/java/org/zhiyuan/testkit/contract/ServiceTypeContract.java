package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.TimeSlot;
import org.zhiyuan.expert.ExpertId;

/** What every service type must keep to (R84, R85, R88); inherit from it, and name the type and a plan that it accepts. */
public abstract class ServiceTypeContract {

    private static final Instant NINE = Instant.parse("2026-11-22T01:00:00Z");
    private static final int[] MINUTES = {1, 14, 15, 60, 90, 239, 240, 720};

    private ServiceType type;
    private ServiceTypeDescription description;
    private SchemaCheck schema;

    protected abstract ServiceType type();

    /** A plan that the type finds nothing wrong with. */
    protected abstract ActivityPlan plan();

    @Before
    public final void describe() {
        type = type();
        description = type.describe();
        schema = new SchemaCheck(description.schema());
    }

    /** Such a plan: two hours from nine in the morning, at a place. */
    protected static ActivityPlan plan(ServiceTypeDescription of, Map<String, Object> fields, int capacity) {
        ExpertId expert = new ExpertId("0".repeat(31) + "1");
        return new ActivityPlan(of.id(), "测试活动", null, "石家庄市测试路1号", slot(120), fields, List.of(expert), null, capacity);
    }

    protected static TimeSlot slot(int minutes) {
        return new TimeSlot(NINE, NINE.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    public void r84_itIsDescribedInBothLanguages() {
        told("name", description.name());
        told("summary", description.summary());
        assertFalse("somebody may hold it", description.hosts().isEmpty());
        assertFalse("it has a menu", description.menu().isEmpty());
        description.menu().forEach(item -> {
            told(item.code(), item.name());
            told(item.code(), item.description());
            assertTrue(item.code() + " takes some time", item.minutes() > 0);
        });
        assertEquals(
                "menu codes differ",
                description.menu().size(),
                description.menu().stream().map(item -> item.code()).distinct().count());
        assertEquals("it always says the same of itself", description, type.describe());
    }

    @Test
    public void itIsRegisteredUnderItsOwnIdAndName() {
        new BlueprintCheck(type.getClass(), "/OSGI-INF/blueprint/" + description.id() + ".xml", ServiceType.class)
                .says(description.id().value(), description.name());
    }

    @Test
    public void r84_theEnterpriseItselfAsksForOneToOneServices() {
        assertFalse(
                "no station holds what an enterprise asks for",
                description.oneToOne() && description.hosts().contains(HostKind.STATION));
    }

    @Test
    public void r85_whatIsBoundToAStationsPlaceIsHeldThere() {
        assertTrue(
                "a station holds it, and not online",
                !description.boundToStation()
                        || !description.online() && description.hosts().contains(HostKind.STATION));
    }

    @Test
    public void itsSchemaIsOneFlatClosedObject() {
        schema.isValid();
        schema.isOneFlatObject();
        schema.boundsItsTexts();
    }

    @Test
    public void itsFieldsAreNamedInBothLanguages() {
        schema.hasTitlesInBothLanguages();
    }

    @Test
    public void r88r89_nothingSpeaksOfAPrice() {
        schema.speaksOfNoPrice();
        SchemaCheck.speaksOfNoPrice(description.toString());
    }

    @Test
    public void itAcceptsAPlanThatIsInOrder() {
        schema.accepts(plan().fields());
        assertEquals(List.of(), type.check(plan()));
    }

    @Test
    public void itToleratesAnyPlan() {
        for (Map<String, Object> fields : oddities()) {
            for (int minutes : MINUTES) {
                ActivityPlan odd =
                        new ActivityPlan(description.id(), "奇", null, null, slot(minutes), fields, List.of(), null, 1);
                List<FieldProblem> problems = type.check(odd);
                assertNotNull("no problems is an empty list", problems);
                problems.forEach(problem -> told(problem.field(), problem.rule()));
            }
        }
    }

    @Test
    public void r7_itNeverCreditsMoreThanWasConfirmed() {
        for (int minutes : MINUTES) {
            TimeSlot confirmed = slot(minutes);
            Duration credited = type.credited(plan(), confirmed);
            assertTrue(minutes + " minutes", credited.compareTo(confirmed.length()) <= 0 && !credited.isNegative());
        }
    }

    private List<Map<String, Object>> oddities() {
        List<Object> values = List.of("", "字", "x".repeat(5000), -1, Long.MAX_VALUE, 0.5, true);
        return Stream.concat(
                        Stream.of(Map.<String, Object>of()),
                        values.stream()
                                .map(value -> plan().fields().keySet().stream()
                                        .collect(Collectors.toMap(name -> name, name -> value))))
                .toList();
    }

    private static void told(String what, Text text) {
        assertFalse(what + " in Chinese", text.zh().isBlank());
        assertFalse(what + " in English", text.en().isBlank());
    }
}

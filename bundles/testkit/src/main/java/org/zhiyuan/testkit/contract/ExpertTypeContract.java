package org.zhiyuan.testkit.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.TypeFacts;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.expert.spi.ExpertTypeProvider;
import org.zhiyuan.testkit.fixture.Experts;
import org.zhiyuan.verdict.Finding;
import org.zhiyuan.verdict.Outcome;

/** What every further type of expert must keep to (R55); inherit from it, and name the type and an application that meets it. */
public abstract class ExpertTypeContract {

    protected static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private ExpertTypeProvider type;
    private ExpertTypeDescription description;
    private SchemaCheck schema;

    protected abstract ExpertTypeProvider type();

    /** Changes a valid application into one that meets an alternative; the facts are added by {@link #facts}. */
    protected abstract ExpertApplication meets(Experts.Builder builder);

    /** The own facts of that application. */
    protected abstract Map<String, Object> facts();

    @Before
    public final void describe() {
        type = type();
        description = type.describe();
        schema = new SchemaCheck(description.schema());
    }

    /** An application for the type with those facts. */
    protected final ExpertApplication with(Map<String, Object> facts) {
        Experts.Builder builder = Experts.builder();
        builder.types = Set.of(description.type());
        builder.facts = List.of(new TypeFacts(description.type(), facts));
        return meets(builder);
    }

    @Test
    public void r55_itIsDescribedInBothLanguages() {
        told(description.name());
        told(description.summary());
        assertFalse("it has a condition", description.alternatives().isEmpty());
        description.alternatives().forEach(clause -> told(clause.demand()));
        assertEquals("it always says the same of itself", description, type.describe());
    }

    @Test
    public void r55_itIsNoneOfTheHandbooksFour() {
        assertFalse(Set.of(ExpertType.TECHNICAL, ExpertType.MANAGEMENT, ExpertType.FINANCE, ExpertType.LEGAL)
                .contains(description.type()));
    }

    @Test
    public void itIsRegisteredUnderItsOwnIdAndName() {
        new BlueprintCheck(
                        type.getClass(), "/OSGI-INF/blueprint/" + description.type() + ".xml", ExpertTypeProvider.class)
                .says(description.type().code(), description.name());
    }

    @Test
    public void itsSchemaIsOneFlatClosedObjectNamedInBothLanguages() {
        schema.isValid();
        schema.isOneFlatObject();
        schema.boundsItsTexts();
        schema.hasTitlesInBothLanguages();
        schema.accepts(facts());
    }

    @Test
    public void r55_whoMeetsItPassesOneAlternative() {
        List<Finding> findings = type.judge(with(facts()), DAY);
        assertEquals(
                "one finding an alternative",
                description.alternatives(),
                findings.stream().map(Finding::clause).toList());
        assertTrue(findings.stream().anyMatch(found -> found.outcome() == Outcome.PASSED));
        findings.forEach(found -> told(found.found()));
    }

    @Test
    public void itToleratesAnyFacts() {
        for (Object odd : List.of("", "字", -1, Long.MAX_VALUE, 0.5, true)) {
            Map<String, Object> facts = facts().keySet().stream().collect(Collectors.toMap(name -> name, name -> odd));
            assertNotNull(type.judge(with(facts), DAY));
        }
        assertNotNull(type.judge(with(Map.of()), DAY));
    }

    private static void told(Text text) {
        assertFalse("in Chinese", text.zh().isBlank());
        assertFalse("in English", text.en().isBlank());
    }
}

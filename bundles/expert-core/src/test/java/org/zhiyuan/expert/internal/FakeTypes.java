package org.zhiyuan.expert.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.expert.spi.ExpertTypeProvider;
import org.zhiyuan.expert.spi.ExpertTypes;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** One further type, design, which asks for five designs; it is there until taken away. */
public final class FakeTypes implements ExpertTypes, ExpertTypeProvider {

    public static final ExpertType DESIGN = new ExpertType("design");
    private static final Clause CLAUSE = new Clause("R55", "设计专家(1)", Text.of("五项以上设计", "at least five designs"));

    public boolean there = true;
    /** Whether the platform still knows it once it is away. */
    public boolean remembered = true;

    @Override
    public List<ExpertTypeDescription> list() {
        return there ? List.of(describe()) : List.of();
    }

    @Override
    public Optional<ExpertTypeProvider> find(ExpertType type) {
        return there && type.equals(DESIGN) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public boolean offered(ExpertType type) {
        return type.equals(DESIGN) && (there || remembered);
    }

    @Override
    public ExpertTypeDescription describe() {
        return new ExpertTypeDescription(
                DESIGN,
                Text.of("设计专家", "design expert"),
                Text.of("工业设计", "industrial design"),
                List.of(CLAUSE),
                "{\"properties\":{\"designs\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"designs\"]}");
    }

    @Override
    public List<Finding> judge(ExpertApplication application, LocalDate asOf) {
        int designs = ((Number) application.factsOf(DESIGN).get("designs")).intValue();
        return List.of(Finding.of(designs >= 5, CLAUSE, Text.of(designs + "项", designs + " designs")));
    }
}

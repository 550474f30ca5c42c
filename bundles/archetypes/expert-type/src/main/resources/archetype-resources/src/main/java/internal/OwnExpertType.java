package ${package}.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.Times;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.expert.spi.ExpertTypeProvider;
import org.zhiyuan.verdict.Clause;
import org.zhiyuan.verdict.Finding;

/** ${nameEn} (${nameZh}): a further type of expert beside the handbook's four (R55). */
public final class OwnExpertType implements ExpertTypeProvider {

    static final ExpertType TYPE = new ExpertType("${artifactId}");
    static final int YEARS = ${years};

    private static final Clause PRACTICE = new Clause(
            "R55",
            "扩展类型：${nameZh}(1)",
            Text.format(
                    "从事相关行业工作%d年以上，完成1个以上项目",
                    "at least %d years in the industry, and at least one project",
                    YEARS));

    @Override
    public ExpertTypeDescription describe() {
        return new ExpertTypeDescription(
                TYPE,
                Text.of("${nameZh}", "${nameEn}"),
                Text.of("${nameZh}志愿服务", "Serves as ${nameEn}"),
                List.of(PRACTICE),
                schema());
    }

    /** 以上 includes the number and the anniversary (R99). */
    @Override
    public List<Finding> judge(ExpertApplication application, LocalDate asOf) {
        LocalDate since = application.profession().industrySince();
        boolean years = since != null && !Times.anniversary(since, YEARS).isAfter(asOf);
        boolean projects = application.factsOf(TYPE).get("projects") instanceof Number number && number.intValue() > 0;
        Text found = Text.of(
                "行业工作" + (years ? "满" : "不满") + YEARS + "年，" + (projects ? "有" : "无") + "项目",
                (years ? "at least " : "less than ") + YEARS + " years, " + (projects ? "with" : "without") + " projects");
        return List.of(Finding.of(years && projects, PRACTICE, found));
    }

    private static String schema() {
        try (InputStream in = OwnExpertType.class.getResourceAsStream("facts.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.zhiyuan.experttype.digital.internal;

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

/** Experts for digital transformation (数字化转型专家): a further type beside the handbook's four, R55. */
public final class DigitalExpert implements ExpertTypeProvider {

    static final ExpertType TYPE = new ExpertType("digital");
    private static final int YEARS = 5;
    private static final int PROJECTS = 3;
    private static final Clause PRACTICE = new Clause(
            "R55",
            "扩展类型：数字化转型专家(1)",
            Text.of(
                    "从事相关行业工作5年以上，主持或作为骨干完成3个以上企业数字化转型项目",
                    "at least 5 years in the industry, and at least 3 transformation projects led or carried"));
    private static final Clause CERTIFICATE = new Clause(
            "R55",
            "扩展类型：数字化转型专家(2)",
            Text.of(
                    "持有数字化管理相关中级以上资格证书，从事相关行业工作5年以上",
                    "an intermediate or higher certificate in digital management, and at least 5 years in the industry"));

    private final ExpertTypeDescription description = new ExpertTypeDescription(
            TYPE,
            Text.of("数字化转型专家", "Digital transformation expert"),
            Text.of("帮助中小企业诊断和实施数字化转型", "Helps enterprises to find and take their steps into digital work"),
            List.of(PRACTICE, CERTIFICATE),
            schema());

    @Override
    public ExpertTypeDescription describe() {
        return description;
    }

    /** 以上 includes the number and the anniversary (R99). */
    @Override
    public List<Finding> judge(ExpertApplication application, LocalDate asOf) {
        LocalDate since = application.profession().industrySince();
        boolean years = since != null && !Times.anniversary(since, YEARS).isAfter(asOf);
        int projects = application.factsOf(TYPE).get("projects") instanceof Number number ? number.intValue() : 0;
        boolean certified = Boolean.TRUE.equals(application.factsOf(TYPE).get("certificate"));
        Text found = Text.of(
                "行业工作" + (years ? "满" : "不满") + YEARS + "年，项目" + projects + "个，" + (certified ? "有" : "无") + "证书",
                (years ? "at least " : "less than ") + YEARS + " years in the industry, " + projects + " projects, "
                        + (certified ? "a certificate" : "no certificate"));
        return List.of(
                Finding.of(years && projects >= PROJECTS, PRACTICE, found),
                Finding.of(years && certified, CERTIFICATE, found));
    }

    private static String schema() {
        try (InputStream in = DigitalExpert.class.getResourceAsStream("facts.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

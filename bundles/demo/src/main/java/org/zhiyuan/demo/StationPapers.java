package org.zhiyuan.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The application of the play's institution; every name and number is made up. */
final class StationPapers {

    static final List<String> MATERIALS = List.of(
            "APPLICATION_FORM", "LEGAL_PERSON_CERTIFICATE", "REPRESENTATIVE_IDENTITY", "PREMISES_PROOF", "STAFF_LIST");

    private StationPapers() {}

    /** Complete but for its materials; founded exactly three years ago. */
    static Map<String, Object> application(
            LocalDate today, int qualified, int others, List<Map<String, String>> materials) {
        Map<String, Object> application = new LinkedHashMap<>();
        application.put("name", "石家庄市长安区中小企业服务中心");
        application.put("creditCode", "91130102MA0TEXT04W");
        application.put("region", "130102");
        application.put("foundedOn", today.minusYears(3).toString());
        application.put("smeServiceOrganization", true);
        application.put("principal", "赵演示");
        application.put("principalId", "130102197503120012");
        application.put("contact", Map.of("name", "钱演示", "phone", "13800000001"));
        application.put("premises", Map.of("address", "石家庄市长安区示范路1号", "area", 260, "facilities", "培训室2间、路演厅1间、会议设备1套"));
        application.put("staff", staff(qualified, others));
        application.put(
                "qualifications",
                List.of(Map.of(
                        "name",
                        "中小企业公共服务示范平台",
                        "issuer",
                        "河北省工业和信息化厅",
                        "number",
                        "冀示范〔2024〕17号",
                        "validUntil",
                        today.plusYears(1).toString())));
        application.put(
                "managementDocuments",
                List.of(
                        "MANAGEMENT_RULES",
                        "SERVICE_PROCESS",
                        "FEE_STANDARD",
                        "QUALITY_MEASURES",
                        "DEVELOPMENT_PLAN",
                        "ANNUAL_GOALS"));
        application.put("materials", materials);
        application.put(
                "conduct",
                Map.of("breachOfLaw", false, "badCredit", false, "underInvestigation", false, "penalties", List.of()));
        application.put("priorities", List.of("DEMONSTRATION_PLATFORM"));
        application.put("finances", "近三年收支平衡，审计无保留意见。");
        application.put("team", "骨干稳定，联系合作机构12家。");
        application.put("standing", "年服务企业300余家，满意度98%。");
        return application;
    }

    private static List<Map<String, String>> staff(int qualified, int others) {
        List<Map<String, String>> staff = new ArrayList<>();
        for (int i = 1; i <= qualified + others; i++) {
            boolean counts = i <= qualified;
            staff.add(Map.of(
                    "name",
                    "员工" + i,
                    "education",
                    counts ? "COLLEGE" : "BELOW_COLLEGE",
                    "title",
                    counts ? "INTERMEDIATE" : "NONE"));
        }
        return staff;
    }

    /** The smallest page that is a PDF. */
    static byte[] pdf(String name) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n% " + name
                        + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}

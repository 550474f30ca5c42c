package org.zhiyuan.station;

import java.util.Set;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.DocumentId;

/**
 * A document that an applicant attaches beside the five materials (佐证材料), R19, R21 to R24.
 *
 * @param clause the condition that it proves, by its R-number
 * @param managementDocument which of the six management documents it is, for R23 alone
 */
public record Evidence(String clause, ManagementDocument managementDocument, DocumentId document) {

    private static final Set<String> CLAUSES = Set.of("R19", "R21", "R22", "R23", "R24");

    void check(Problems problems, String at) {
        boolean management = "R23".equals(clause);
        problems.check(
                        clause != null && CLAUSES.contains(clause),
                        at + ".clause",
                        Text.of("须为R19、R21、R22、R23或R24", "must be R19, R21, R22, R23 or R24"))
                .check(
                        management == (managementDocument != null),
                        at + ".managementDocument",
                        Text.of(
                                "R23须指明是哪项文件，其他条款不填",
                                "says which document it is for R23, and nothing for other clauses"))
                .require(at + ".document", document);
    }
}

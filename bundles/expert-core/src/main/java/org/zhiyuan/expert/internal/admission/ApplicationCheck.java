package org.zhiyuan.expert.internal.admission;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Divisions;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.DocumentService;
import org.zhiyuan.expert.AgeException;
import org.zhiyuan.expert.AgeOverride;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.internal.file.ExpertFile;
import org.zhiyuan.expert.internal.recruitment.Recruitments;
import org.zhiyuan.expert.internal.rules.Candidacy;
import org.zhiyuan.expert.internal.rules.ExpertRules;
import org.zhiyuan.verdict.Verdict;

/** The one check of an application (申请核对), for who only asks as for who applies: the same facts, the same answer, R2, R33, R53. */
public final class ApplicationCheck {

    private final ExpertFile file;
    private final ExpertRules rules;
    private final Recruitments recruitments;
    private final DocumentService documents;

    public ApplicationCheck(ExpertFile file, ExpertRules rules, Recruitments recruitments, DocumentService documents) {
        this.file = file;
        this.rules = rules;
        this.recruitments = recruitments;
        this.documents = documents;
    }

    /** The override of the age limit that the person has, or null (R102). */
    public AgeOverride override(ExpertApplication application) {
        return file.work
                .read(() -> recruitments.override(application.idNumber()))
                .orElse(null);
    }

    /**
     * As judged today; asks the types of bundles, so never inside a unit of work.
     *
     * @throws PlatformException INVALID for a region that is no county of the province, facts that can't be, evidence that is no document
     * of
     *     the caller's
     */
    public Verdict judged(Caller caller, ExpertApplication application, AgeOverride override) {
        Text province = Divisions.name(rules.province());
        Divisions.county(new Problems(), "region", application.region())
                .check(
                        rules.province().contains(application.region()),
                        "region",
                        Text.of("须在" + province.zh() + "内", "must lie in " + province.en()))
                .raise();
        rules.requireSound(application, file.today());
        requireEvidence(caller, application.ageException());
        return rules.judge(new Candidacy(application, override), file.today());
    }

    /** A stranger's document is as good as none, and answers as one that is missing. */
    private void requireEvidence(Caller caller, AgeException claim) {
        if (claim != null
                && claim.document() != null
                && documents.find(caller, claim.document()).isEmpty()) {
            throw PlatformException.invalid("ageException.document", Text.of("没有此文件", "is no document of yours"));
        }
    }
}

package org.zhiyuan.station.internal.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.document.DocumentService;
import org.zhiyuan.station.Evidence;
import org.zhiyuan.station.StationApplication;
import org.zhiyuan.station.internal.rules.StationRules;
import org.zhiyuan.verdict.Finding;

/** Which of the documents that an application names are there (已上传文件), R33: a stranger's is like one that nobody uploaded. */
public final class Uploads {

    private final DocumentService documents;

    public Uploads(DocumentService documents) {
        this.documents = documents;
    }

    /** The application with nothing but the documents that the caller has, so that the rules find the others missing. */
    StationApplication known(Caller caller, StationApplication application) {
        Predicate<DocumentId> there = there(caller);
        return application.with(
                application.materials().stream()
                        .filter(material -> there.test(material.document()))
                        .toList(),
                application.evidence().stream()
                        .filter(proof -> there.test(proof.document()))
                        .toList());
    }

    /** What proves a clause and is not there fails that clause, whether or not it has to be proved: it would be frozen with the rest. */
    List<Finding> missingEvidence(Caller caller, StationApplication application) {
        Predicate<DocumentId> there = there(caller);
        List<Finding> missing = new ArrayList<>();
        for (int i = 0; i < application.evidence().size(); i++) {
            Evidence proof = application.evidence().get(i);
            if (!there.test(proof.document())) {
                missing.add(Finding.failed(
                        StationRules.clause(
                                proof.clause(), "佐证材料", "佐证材料须已上传", "what proves a clause has been uploaded"),
                        Text.of(
                                "evidence[" + i + "].document：文件不存在，请先上传",
                                "evidence[" + i + "].document: there is no such document, upload it first")));
            }
        }
        return missing;
    }

    private Predicate<DocumentId> there(Caller caller) {
        return document -> document != null && documents.find(caller, document).isPresent();
    }
}

package org.zhiyuan.entry.internal;

import java.util.Optional;
import org.zhiyuan.activity.EnterpriseService;
import org.zhiyuan.activity.store.EnterpriseStore;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.FieldProblem;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.DocumentService;
import org.zhiyuan.entry.EntryBody;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.SelfConfirmation;
import org.zhiyuan.expert.Declaration;
import org.zhiyuan.expert.ExpertAdmission;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.station.StationSubmission;
import org.zhiyuan.station.store.StationStore;

/** What entries are about (代录内容): checked as the ordinary registration checks it, and registered by it. */
public final class EntrySubjects {

    private final ExpertAdmission experts;
    private final EnterpriseService enterprises;
    private final StationSubmission stations;
    private final ExpertStore expertStore;
    private final EnterpriseStore enterpriseStore;
    private final StationStore stationStore;
    private final DocumentService documents;

    public EntrySubjects(
            ExpertAdmission experts,
            EnterpriseService enterprises,
            StationSubmission stations,
            ExpertStore expertStore,
            EnterpriseStore enterpriseStore,
            StationStore stationStore,
            DocumentService documents) {
        this.experts = experts;
        this.enterprises = enterprises;
        this.stations = stations;
        this.expertStore = expertStore;
        this.enterpriseStore = enterpriseStore;
        this.stationStore = stationStore;
        this.documents = documents;
    }

    /** What is the expert's own to declare is taken for granted; only documents that the caller has uploaded may be referred to. */
    void check(Caller caller, EntryBody body) {
        String field = body.kind() == EntryKind.STATION ? "station.materials" : "expert.ageException.document";
        new Problems()
                .check(
                        body.documents().stream()
                                .allMatch(id -> documents
                                        .find(caller, id)
                                        .filter(found -> found.owner().equals(caller.account()))
                                        .isPresent()),
                        field,
                        Text.of("须为代录人自己上传的文件", "must be a document that you have uploaded"))
                .raise();
        switch (body.kind()) {
            case EXPERT ->
                under(
                        "expert.",
                        () -> experts.check(
                                caller, body.declared(Declaration.ALL).expert()));
            case ENTERPRISE -> under("enterprise.", () -> enterprises.check(body.enterprise()));
            case STATION -> under("station.", () -> stations.check(body.station()));
        }
    }

    /** Tells problems of the ordinary registration by where they are in the entry. */
    private static void under(String prefix, Runnable check) {
        try {
            check.run();
        } catch (PlatformException e) {
            if (e.code() != ErrorCode.INVALID || e.problems().isEmpty()) {
                throw e;
            }
            throw PlatformException.invalid(e.problems().stream()
                    .map(problem -> new FieldProblem(prefix + problem.field(), problem.rule()))
                    .toList());
        }
    }

    /** @throws PlatformException CONFLICT if the number is registered; which one it is, only to who sees it */
    void requireUnknown(Caller caller, EntryBody body) {
        Optional<Text> known =
                switch (body.kind()) {
                    case EXPERT ->
                        expertStore
                                .findByIdNumber(body.expert().idNumber())
                                .map(found -> told(caller.sees(found.region(), found.owner()), found.id()));
                    case ENTERPRISE ->
                        enterpriseStore
                                .findByCreditCode(body.enterprise().creditCode())
                                .map(found -> told(caller.sees(found.region(), found.owner()), found.id()));
                    case STATION ->
                        stationStore
                                .findOpen(body.station().creditCode())
                                .map(found -> told(caller.sees(found.region(), found.owner()), found.id()));
                };
        known.ifPresent(id -> {
            String noun = body.kind() == EntryKind.EXPERT ? "身份证号码" : "统一社会信用代码";
            String english = body.kind() == EntryKind.EXPERT ? "ID number" : "credit code";
            throw PlatformException.conflict(
                    Text.of("该" + noun + "已登记" + id.zh(), "this " + english + " is registered already" + id.en()));
        });
    }

    private static Text told(boolean seen, Object id) {
        return seen ? Text.of("：" + id, ": " + id) : Text.of("", "");
    }

    /** The ordinary act of the caller's own account, joining the open unit of work. @return the id of what came of it */
    String register(Caller caller, EntryBody body, SelfConfirmation wish) {
        return switch (body.kind()) {
            case EXPERT ->
                experts.apply(caller, body.expert(), wish.call(), wish.invitationCode())
                        .id()
                        .value();
            case ENTERPRISE ->
                enterprises.register(caller, body.enterprise()).id().value();
            case STATION -> stations.draft(caller, body.station()).id().value();
        };
    }
}

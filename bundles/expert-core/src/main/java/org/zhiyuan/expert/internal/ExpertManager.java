package org.zhiyuan.expert.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.account.AccountDirectory;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Purpose;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.decision.ConflictOfInterest;
import org.zhiyuan.document.DocumentService;
import org.zhiyuan.expert.AgreementView;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.Capacity;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertAdmin;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertProfile;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.LetterCheck;
import org.zhiyuan.expert.NewAgreement;
import org.zhiyuan.expert.Pause;
import org.zhiyuan.expert.internal.rules.ExpertRules;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.expert.spi.ExpertTypes;
import org.zhiyuan.expert.store.AgeOverrideStore;
import org.zhiyuan.expert.store.CallStore;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.expert.store.InvitationStore;
import org.zhiyuan.handover.HandoverDesk;
import org.zhiyuan.identity.PersonalData;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.verdict.Verdict;

/** The experts' contract (志愿专家), made of reading, admission, terms, signatures and what experts say of themselves. */
public final class ExpertManager implements ExpertAdmin {

    private final ExpertFile file;
    private final ApplicationCheck check;
    private final ExpertReader reader;
    private final Admissions admissions;
    private final FilingProcess dossiers;
    private final Letters letters;
    private final Terms terms;
    private final Signatures signatures;
    private final Availabilities availabilities;

    public ExpertManager(ExpertStore store, CallStore calls, InvitationStore invitations, AgeOverrideStore overrides, UnitOfWork work,
                         Sequences sequences, RuleParameters parameters, DocumentService documents,
                         AccountDirectory accounts, ConflictOfInterest ties, ExpertTypes types, MergeStore merges,
                         HandoverDesk handovers, Clock clock) {
        file = new ExpertFile(store, work, clock);
        ExpertRules rules = new ExpertRules(parameters, types, file::hasType);
        ExpertFourEyes judges = new ExpertFourEyes(file, ties);
        Recruitments recruitments = new Recruitments(file, calls, invitations, overrides, parameters);
        signatures = new Signatures(file, parameters);
        check = new ApplicationCheck(file, rules, recruitments, documents);
        reader = new ExpertReader(file, rules, check, signatures, merges);
        admissions = new Admissions(file, rules, judges, recruitments, check, merges);
        dossiers = new FilingProcess(file, sequences, handovers);
        letters = new Letters(file, judges, sequences);
        terms = new Terms(file, letters, new AgreementDraft(accounts), recruitments, parameters, merges);
        availabilities = new Availabilities(file);
    }

    @Override
    public Expert apply(Caller caller, ExpertApplication application, CallId call, String invitationCode) {
        return admissions.apply(caller, application, call, invitationCode);
    }

    @Override
    public void check(Caller caller, ExpertApplication application) {
        admissions.check(caller, application, check.override(application));
    }

    @Override
    public Expert review(Caller caller, ExpertId id, ExpectedVersion seen, ReviewDecision decision, String reason) {
        return admissions.review(caller, id, seen, decision, reason);
    }

    @Override
    public Expert file(Caller caller, ExpertId id, ExpectedVersion seen) {
        return dossiers.file(caller, id, seen);
    }

    @Override
    public Expert register(Caller caller, ExpertId id, ExpectedVersion seen, String number, LocalDate registeredOn, String remark) {
        return dossiers.register(caller, id, seen, number, registeredOn, remark);
    }

    @Override
    public Expert appoint(Caller caller, ExpertId id, ExpectedVersion seen, NewAgreement agreement) {
        return terms.appoint(caller, id, seen, agreement);
    }

    @Override
    public AgreementView sign(Caller caller, ExpertId id, ExpectedVersion seen, String digest) {
        return signatures.sign(caller, id, seen, digest);
    }

    @Override
    public Expert renew(Caller caller, ExpertId id, ExpectedVersion seen, NewAgreement agreement) {
        return terms.renew(caller, id, seen, agreement);
    }

    @Override
    public Expert redraft(Caller caller, ExpertId id, ExpectedVersion seen, NewAgreement agreement) {
        return terms.redraft(caller, id, seen, agreement);
    }

    @Override
    public Expert revokeLetter(Caller caller, ExpertId id, ExpectedVersion seen, String reason) {
        return letters.revoke(caller, id, seen, reason);
    }

    @Override
    public Expert reissueLetter(Caller caller, ExpertId id, ExpectedVersion seen) {
        return letters.reissue(caller, id, seen);
    }

    @Override
    public Expert pause(Caller caller, ExpertId id, ExpectedVersion seen, Pause pause) {
        return availabilities.pause(caller, id, seen, pause);
    }

    @Override
    public Expert limit(Caller caller, ExpertId id, ExpectedVersion seen, Capacity capacity) {
        return availabilities.limit(caller, id, seen, capacity);
    }

    @Override
    public Expert resign(Caller caller, ExpertId id, ExpectedVersion seen, String reason) {
        return availabilities.resign(caller, id, seen, reason);
    }

    @Override
    public Expert dismiss(Caller caller, ExpertId id, ExpectedVersion seen, String reason) {
        return letters.dismiss(caller, id, seen, reason);
    }

    @Override
    public PersonalData disclose(Caller caller, ExpertId id, String purpose) {
        caller.require(ExpertOperation.EXPERT_DISCLOSE);
        String stated = Purpose.require(purpose);
        return file.work.write(() -> {
            Expert expert = file.visible(caller, id);
            file.log(caller, ExpertOperation.EXPERT_DISCLOSE, expert, Map.of("purpose", stated));
            return new PersonalData(expert.application().name(), expert.application().idNumber(), expert.application().phone());
        });
    }

    @Override
    public Expert get(Caller caller, ExpertId id) {
        return reader.get(caller, id);
    }

    @Override
    public Page<Expert> list(Caller caller, ExpertQuery query, PageRequest page) {
        return reader.list(caller, query, page);
    }

    @Override
    public Optional<Expert> own(Caller caller) {
        return reader.own(caller);
    }

    @Override
    public Verdict selfCheck(Caller caller, ExpertApplication application) {
        return reader.selfCheck(caller, application);
    }

    @Override
    public Page<ExpertProfile> directory(ExpertQuery query, PageRequest page) {
        return reader.directory(query, page);
    }

    @Override
    public Optional<ExpertProfile> profile(ExpertId id) {
        return reader.profile(id);
    }

    @Override
    public Optional<LetterCheck> checkLetter(String number) {
        return reader.checkLetter(number);
    }

    @Override
    public AgreementView agreement(Caller caller, ExpertId id) {
        return reader.agreement(caller, id);
    }

    @Override
    public Page<AgreementView> agreements(Caller caller, PageRequest page) {
        return reader.agreements(caller, page);
    }

    @Override
    public List<ExpertTypeDescription> types() {
        return reader.types();
    }

    @Override
    public Optional<Expert> lookup(ExpertId id) {
        return reader.lookup(id);
    }
}

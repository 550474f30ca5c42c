package org.zhiyuan.expert.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Problems;
import org.zhiyuan.core.ReviewDecision;
import org.zhiyuan.core.Seen;
import org.zhiyuan.core.Sequences;
import org.zhiyuan.core.UnitOfWork;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertAdmin;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertProfile;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.LetterCheck;
import org.zhiyuan.expert.NewAgreement;
import org.zhiyuan.expert.internal.rules.ExpertRules;
import org.zhiyuan.expert.store.ExpertStore;
import org.zhiyuan.identity.PersonalData;
import org.zhiyuan.rulebook.RuleParameters;
import org.zhiyuan.verdict.Verdict;

/** The experts' contract (志愿专家), made of reading, admission and appointment. */
public final class ExpertManager implements ExpertAdmin {

    private final ExpertFile file;
    private final ExpertReader reader;
    private final Admissions admissions;
    private final Appointments appointments;

    public ExpertManager(ExpertStore store, UnitOfWork work, Sequences sequences, RuleParameters parameters, Clock clock) {
        ExpertRules rules = new ExpertRules(parameters);
        file = new ExpertFile(store, work, clock);
        reader = new ExpertReader(file, rules);
        admissions = new Admissions(file, rules);
        appointments = new Appointments(file, sequences, parameters);
    }

    @Override
    public Expert apply(Caller caller, ExpertApplication application) {
        return admissions.apply(caller, application);
    }

    @Override
    public Expert review(Caller caller, ExpertId id, Seen seen, ReviewDecision decision, String reason) {
        return admissions.review(caller, id, seen, decision, reason);
    }

    @Override
    public Expert appoint(Caller caller, ExpertId id, Seen seen, NewAgreement agreement) {
        return appointments.appoint(caller, id, seen, agreement);
    }

    @Override
    public Expert sign(Caller caller, ExpertId id, Seen seen) {
        return appointments.sign(caller, id, seen);
    }

    @Override
    public Expert dismiss(Caller caller, ExpertId id, Seen seen, String reason) {
        return appointments.dismiss(caller, id, seen, reason);
    }

    @Override
    public PersonalData disclose(Caller caller, ExpertId id, String purpose) {
        caller.require(ExpertOperation.EXPERT_DISCLOSE);
        new Problems().text("purpose", purpose, 200).raise();
        return file.work.write(() -> {
            Expert expert = file.visible(caller, id);
            file.log(caller, ExpertOperation.EXPERT_DISCLOSE, expert, Map.of("purpose", purpose.strip()));
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
    public Optional<Expert> lookup(ExpertId id) {
        return reader.lookup(id);
    }
}

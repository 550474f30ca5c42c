package org.zhiyuan.expert.internal;

import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Sight;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertProfile;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.expert.LetterCheck;
import org.zhiyuan.expert.internal.rules.ExpertRules;
import org.zhiyuan.identity.MaskedName;
import org.zhiyuan.verdict.Verdict;

/** Reads experts: agencies within their region, experts themselves, the public only who serves and what a letter says. */
final class ExpertReader implements ExpertService {

    private final ExpertFile file;
    private final ExpertRules rules;

    ExpertReader(ExpertFile file, ExpertRules rules) {
        this.file = file;
        this.rules = rules;
    }

    @Override
    public Expert get(Caller caller, ExpertId id) {
        caller.require(ExpertOperation.EXPERT_READ);
        return file.work.read(() -> file.visible(caller, id));
    }

    @Override
    public Page<Expert> list(Caller caller, ExpertQuery query, PageRequest page) {
        caller.require(ExpertOperation.EXPERT_READ);
        return file.work.read(() -> file.store.list(query, Sight.of(caller), page));
    }

    @Override
    public Optional<Expert> own(Caller caller) {
        caller.require(ExpertOperation.EXPERT_READ);
        return file.work.read(() -> file.store.ownedBy(caller.account()));
    }

    @Override
    public Verdict selfCheck(Caller caller, ExpertApplication application) {
        caller.require(ExpertOperation.EXPERT_SELF_CHECK);
        return rules.judge(application, file.today());
    }

    @Override
    public Page<ExpertProfile> directory(ExpertQuery query, PageRequest page) {
        ExpertQuery serving = new ExpertQuery(query.region(), null, query.type(), query.words());
        return file.work.read(() -> file.store.serving(serving, file.today(), page)).map(ExpertReader::profile);
    }

    @Override
    public Optional<ExpertProfile> profile(ExpertId id) {
        return lookup(id).filter(expert -> expert.mayServeOn(file.today())).map(ExpertReader::profile);
    }

    @Override
    public Optional<LetterCheck> checkLetter(String number) {
        if (number == null || number.isBlank()) {
            return Optional.empty();
        }
        return file.work.read(() -> file.store.findByLetter(number.strip())).map(expert -> new LetterCheck(expert.letter().number(),
                MaskedName.of(expert.application().name()).value(), expert.letter().issuedOn(), expert.letter().validOn(file.today())));
    }

    @Override
    public Optional<Expert> lookup(ExpertId id) {
        return file.work.read(() -> file.store.find(id));
    }

    private static ExpertProfile profile(Expert expert) {
        ExpertApplication facts = expert.application();
        return new ExpertProfile(expert.id(), facts.name(), facts.region(), facts.types(), facts.field(), facts.skills(),
                facts.employerName());
    }
}

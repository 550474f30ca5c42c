package org.zhiyuan.expert.internal.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.DocumentNumbers;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.AgreementView;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.ExpertProfile;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.expert.Letter;
import org.zhiyuan.expert.LetterCheck;
import org.zhiyuan.expert.Term;
import org.zhiyuan.expert.internal.admission.ApplicationCheck;
import org.zhiyuan.expert.internal.appointment.Signatures;
import org.zhiyuan.expert.internal.file.ExpertFile;
import org.zhiyuan.expert.internal.rules.ExpertRules;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.identity.MaskedName;
import org.zhiyuan.merge.MergeKind;
import org.zhiyuan.merge.store.MergeStore;
import org.zhiyuan.verdict.Verdict;

/** Reads experts: agencies within their region, experts themselves, the public only who serves and what a letter says. */
public final class ExpertReader implements ExpertService {

    private final ExpertFile file;
    private final ExpertRules rules;
    private final ApplicationCheck check;
    private final Signatures signatures;
    private final MergeStore merges;

    public ExpertReader(
            ExpertFile file, ExpertRules rules, ApplicationCheck check, Signatures signatures, MergeStore merges) {
        this.file = file;
        this.rules = rules;
        this.check = check;
        this.signatures = signatures;
        this.merges = merges;
    }

    @Override
    public Expert get(Caller caller, ExpertId id) {
        caller.require(ExpertOperation.EXPERT_READ);
        return file.work.read(() -> marked(file.visible(caller, id)));
    }

    @Override
    public Page<Expert> list(Caller caller, ExpertQuery query, PageRequest page) {
        caller.require(ExpertOperation.EXPERT_READ);
        return file.work
                .read(() -> marked(file.store.list(query, VisibilityScope.of(caller), file.today(), page)))
                .map(expert -> expert.asOf(file.today()));
    }

    @Override
    public Optional<Expert> own(Caller caller) {
        caller.require(ExpertOperation.EXPERT_READ);
        return file.work
                .read(() -> file.store.ownedBy(caller.account()).map(this::marked))
                .map(expert -> expert.asOf(file.today()));
    }

    @Override
    public Verdict selfCheck(Caller caller, ExpertApplication application) {
        caller.require(ExpertOperation.EXPERT_SELF_CHECK);
        return check.judged(caller, application, check.override(application));
    }

    @Override
    public Page<ExpertProfile> directory(ExpertQuery query, PageRequest page) {
        ExpertQuery serving = new ExpertQuery(query.region(), null, query.type(), query.words());
        Page<Expert> found = file.work.read(() -> marked(file.store.serving(serving, file.today(), page)));
        return new Page<>(
                found.items().stream()
                        .filter(expert -> expert.mergedInto() == null)
                        .map(ExpertReader::profile)
                        .toList(),
                found.next());
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
        String wanted = DocumentNumbers.typed(number);
        return file.work
                .read(() -> file.store.findByLetter(wanted))
                .flatMap(expert -> expert.terms().stream()
                        .map(Term::letter)
                        .filter(letter -> letter.number().equals(wanted))
                        .findFirst()
                        .map(letter -> check(expert, letter)));
    }

    private LetterCheck check(Expert expert, Letter letter) {
        return new LetterCheck(
                letter.number(),
                MaskedName.of(expert.application().name()).value(),
                letter.issuedOn(),
                letter.validFrom(),
                letter.validUntil(),
                letter.revokedOn(),
                letter.validOn(file.today()));
    }

    @Override
    public AgreementView agreement(Caller caller, ExpertId id) {
        return signatures.read(caller, id);
    }

    @Override
    public Page<AgreementView> agreements(Caller caller, PageRequest page) {
        return signatures.own(caller, page);
    }

    @Override
    public List<ExpertTypeDescription> types() {
        return rules.types(file.today());
    }

    @Override
    public Optional<Expert> lookup(ExpertId id) {
        return file.work.read(() -> file.find(id).map(this::marked));
    }

    private Expert marked(Expert expert) {
        return merges.survivor(MergeKind.EXPERT, expert.id().value())
                .map(ExpertId::new)
                .map(expert::mergedInto)
                .orElse(expert);
    }

    private Page<Expert> marked(Page<Expert> page) {
        Map<String, String> survivors = merges.survivors(
                MergeKind.EXPERT,
                page.items().stream().map(found -> found.id().value()).toList());
        return page.map(expert -> survivors.containsKey(expert.id().value())
                ? expert.mergedInto(new ExpertId(survivors.get(expert.id().value())))
                : expert);
    }

    private static ExpertProfile profile(Expert expert) {
        ExpertApplication facts = expert.application();
        return new ExpertProfile(
                expert.id(),
                facts.name(),
                facts.region(),
                facts.types(),
                facts.field(),
                facts.skills(),
                facts.employerName());
    }
}

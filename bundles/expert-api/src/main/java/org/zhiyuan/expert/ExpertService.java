package org.zhiyuan.expert;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.expert.spi.ExpertTypeDescription;
import org.zhiyuan.verdict.Verdict;

/** Reads experts; what a caller may not see does not exist for it. */
@ProviderType
public interface ExpertService {

    /** @throws org.zhiyuan.core.PlatformException NOT_FOUND */
    Expert get(Caller caller, ExpertId id);

    Page<Expert> list(Caller caller, ExpertQuery query, PageRequest page);

    /** The caller's own record. */
    Optional<Expert> own(Caller caller);

    /** Every basic condition, and for each type applied for every alternative, as of today and without storing anything. */
    Verdict selfCheck(Caller caller, ExpertApplication application);

    /** Public: the experts who may serve today, by name; {@code query.stage} is ignored. */
    Page<ExpertProfile> directory(ExpertQuery query, PageRequest page);

    /** Public: one expert's profile if they may serve today. */
    Optional<ExpertProfile> profile(ExpertId id);

    /** Public: what is known of a letter's number. */
    Optional<LetterCheck> checkLetter(String number);

    /** The agreement, for whoever is a party of it or sees the expert; the digest is what a signature will cover (R10, R79). */
    AgreementView agreement(Caller caller, ExpertId id);

    /** Those to which the caller's account is a party, latest first. */
    Page<AgreementView> agreements(Caller caller, PageRequest page);

    /** Public: the types one can apply for now: the handbook's four, and those that bundles add (R55). */
    List<ExpertTypeDescription> types();

    /** For the other nouns' rules: the expert as of today, whoever asks. */
    Optional<Expert> lookup(ExpertId id);
}

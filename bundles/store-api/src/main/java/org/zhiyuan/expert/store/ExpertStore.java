package org.zhiyuan.expert.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;

/** Keeps experts; every call joins the open unit of work. */
public interface ExpertStore {

    /**
     * @return with version 1. @throws org.zhiyuan.core.PlatformException CONFLICT if an expert who is not closed has the ID number, or a
     * letter has that number
     */
    Expert insert(Expert expert);

    Optional<Expert> find(ExpertId id);

    /** Compare-and-set on the version it carries. @throws org.zhiyuan.core.PlatformException STALE */
    Expert replace(Expert next);

    /** By the stages they are at on that day ({@link Expert#asOf}), as stored; latest first. */
    Page<Expert> list(ExpertQuery query, VisibilityScope sight, LocalDate day, PageRequest page);

    /** The latest of the account. */
    Optional<Expert> ownedBy(AccountId owner);

    /** By blind index: an expert who is not closed. */
    Optional<Expert> findByIdNumber(IdNumber idNumber);

    /** By the number of any letter ever issued, also one revoked or replaced (R78). */
    Optional<Expert> findByLetter(String number);

    /** Those whose present agreement names the account as a party, the expert's own included; latest first. */
    Page<Expert> withParty(AccountId account, PageRequest page);

    /** Those who may serve on that day, by name and id. */
    Page<Expert> serving(ExpertQuery query, LocalDate day, PageRequest page);

    /** The enterprises that took part in an activity with the expert (服务对象), R94. */
    Set<CreditCode> clients(ExpertId id);
}

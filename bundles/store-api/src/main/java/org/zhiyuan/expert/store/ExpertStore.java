package org.zhiyuan.expert.store;

import java.time.LocalDate;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Sight;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.identity.IdNumber;

/** Keeps experts; every call joins the open unit of work. */
public interface ExpertStore {

    /**
     * @return with version 1. @throws org.zhiyuan.core.PlatformException CONFLICT if an expert who was not rejected or dismissed has the
     * ID number
     */
    Expert insert(Expert expert);

    Optional<Expert> find(ExpertId id);

    /** Compare-and-set on the version it carries. @throws org.zhiyuan.core.PlatformException STALE */
    Expert replace(Expert next);

    /** Latest first. */
    Page<Expert> list(ExpertQuery query, Sight sight, PageRequest page);

    /** The latest of the account. */
    Optional<Expert> ownedBy(AccountId owner);

    /** By blind index: an expert who was not rejected or dismissed. */
    Optional<Expert> findByIdNumber(IdNumber idNumber);

    Optional<Expert> findByLetter(String number);

    /** Those who may serve on that day, by name and id. */
    Page<Expert> serving(ExpertQuery query, LocalDate day, PageRequest page);
}

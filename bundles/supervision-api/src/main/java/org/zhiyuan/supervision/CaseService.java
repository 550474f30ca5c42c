package org.zhiyuan.supervision;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Opens, shows and decides cases. */
public interface CaseService {

    SupervisionCase open(Caller caller, NewCase complaint);

    SupervisionCase get(Caller caller, CaseId id);

    Page<SupervisionCase> list(Caller caller, CaseQuery query, PageRequest page);

    /**
     * One move of {@link CaseStage#WORKFLOW}, with its reason: proposed by one official, in effect once a second one decides alike (R94).
     */
    SupervisionCase decide(Caller caller, CaseId id, ExpectedVersion seen, CaseStage next, String reason);

    /**
     * States the sums in place of what was stated before (涉案金额), R88.
     *
     * @throws org.zhiyuan.core.PlatformException INVALID if the fine is outside the rule book's bounds, CONFLICT if the case is
     *     unfounded or has a fine before it was decided
     */
    SupervisionCase recordSums(Caller caller, CaseId id, ExpectedVersion seen, CaseSums sums);
}

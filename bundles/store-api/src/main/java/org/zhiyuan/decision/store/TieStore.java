package org.zhiyuan.decision.store;

import java.util.List;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.decision.Tie;
import org.zhiyuan.decision.TieId;

/** Keeps officials' ties. */
public interface TieStore {

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the official has a tie of the kind to the same unit or person */
    Tie insert(Tie tie);

    Optional<Tie> find(TieId id);

    /** Every tie of an official. */
    List<Tie> of(AccountId official);

    /** Latest first; {@code official} null means everybody. */
    Page<Tie> list(AccountId official, PageRequest page);

    void remove(TieId id);
}

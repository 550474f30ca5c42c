package org.zhiyuan.merge;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Makes one of two entries (合并重复登记), and two again. */
public interface MergeService {

    /**
     * The first official proposes, a second one who asks for the same makes it; another survivor replaces what was proposed.
     *
     * @throws org.zhiyuan.core.PlatformException NOT_FOUND, INVALID where kinds are unlike or the two are one, CONFLICT
     * where one of the two has a part in a merge that stands, DENIED if the caller made the proposal
     */
    Merge merge(Caller caller, NewMerge merge);

    /** Takes two officials as well; what is only proposed is withdrawn at once. @throws org.zhiyuan.core.PlatformException CONFLICT */
    Merge undo(Caller caller, MergeId id, ExpectedVersion seen, String reason);

    /** Latest first, undone ones too. */
    Page<Merge> list(Caller caller, PageRequest page);
}

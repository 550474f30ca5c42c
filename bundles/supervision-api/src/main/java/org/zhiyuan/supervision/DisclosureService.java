package org.zhiyuan.supervision;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Tells people who has read their data (R87; 个人信息保护法 art. 45). */
public interface DisclosureService {

    /** Disclosures of the caller's own data, latest first. */
    Page<Disclosure> own(Caller caller, PageRequest page);
}

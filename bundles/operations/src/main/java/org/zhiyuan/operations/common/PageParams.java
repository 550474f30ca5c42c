package org.zhiyuan.operations.common;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.PageRequest;

/** Which page is wanted. */
@XmlType(name = "PageParams")
public class PageParams {
    @QueryParam("limit")
    public Integer limit;

    @QueryParam("cursor")
    public String cursor;

    /** @throws PlatformException INVALID for a limit that is no number from 1 to 200 */
    public final PageRequest request() {
        return new PageRequest(limit == null ? PageRequest.DEFAULT_LIMIT : limit, cursor);
    }
}

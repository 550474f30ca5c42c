package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.core.PageRequest;

/** Which page is wanted. */
public class PageParams {
    @QueryParam("limit")
    public String limit;
    @QueryParam("cursor")
    public String cursor;

    /** @throws PlatformException INVALID for a limit that is no number from 1 to 200 */
    final PageRequest request() {
        return new PageRequest(limit == null ? PageRequest.DEFAULT_LIMIT : Params.number("limit", limit), cursor);
    }
}

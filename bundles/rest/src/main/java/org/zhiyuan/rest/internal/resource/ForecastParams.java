package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;

/** Whose forecasts are wanted. */
public final class ForecastParams extends RegionParams {
    @QueryParam("year")
    public String year;
    @QueryParam("missing")
    public boolean missing;
}

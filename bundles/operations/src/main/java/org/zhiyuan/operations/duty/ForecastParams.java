package org.zhiyuan.operations.duty;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.operations.common.RegionParams;

/** Whose forecasts are wanted. */
@XmlType(name = "ForecastParams")
public final class ForecastParams extends RegionParams {
    @QueryParam("year")
    public Integer year;
    @QueryParam("missing")
    public Boolean missing;
}

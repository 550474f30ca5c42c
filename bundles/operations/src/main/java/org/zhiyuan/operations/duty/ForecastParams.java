package org.zhiyuan.operations.duty;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import javax.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.zhiyuan.operations.common.Flag;
import org.zhiyuan.operations.common.RegionParams;

/** Whose forecasts are wanted. */
@XmlType(name = "ForecastParams")
public final class ForecastParams extends RegionParams {
    @QueryParam("year")
    public Integer year;

    @QueryParam("missing")
    @XmlJavaTypeAdapter(Flag.class)
    @XmlSchemaType(name = "boolean")
    public Boolean missing;
}

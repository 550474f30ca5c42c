package org.zhiyuan.wire.station;

import javax.xml.bind.annotation.XmlType;

/** What opening a year's assessment found (年度考核启动), R43, R105. */
@XmlType(name = "YearOpening")
public final class YearOpeningDto {
    public Integer year;
    public Integer stations;
    public Integer lacking;
}

package org.zhiyuan.wire.rule;

import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** The notices by year. */
@XmlType(name = "HolidayNoticePage")
public final class HolidayNoticePageDto {
    public List<HolidayNoticeDto> items;
}

package org.zhiyuan.wire.station;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of public notices. */
@XmlType(name = "NoticePage")
public final class NoticePageDto {
    public List<NoticeDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}

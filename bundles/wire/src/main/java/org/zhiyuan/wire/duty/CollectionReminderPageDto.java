package org.zhiyuan.wire.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of reminders. */
@XmlType(name = "CollectionReminderPage")
public final class CollectionReminderPageDto {
    public List<CollectionReminderDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}

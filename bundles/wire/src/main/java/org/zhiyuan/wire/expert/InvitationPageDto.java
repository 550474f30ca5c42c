package org.zhiyuan.wire.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** One page of invitations. */
@XmlType(name = "InvitationPage")
public final class InvitationPageDto {
    public List<InvitationDto> items;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public String next;
}

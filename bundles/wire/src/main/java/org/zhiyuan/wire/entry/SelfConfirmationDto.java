package org.zhiyuan.wire.entry;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.activity.NewEnterpriseDto;
import org.zhiyuan.wire.expert.DeclarationDto;
import org.zhiyuan.wire.expert.ExpertApplicationDto;
import org.zhiyuan.wire.station.StationApplicationDto;

/** The person's own act on an entry (本人接收): as it was entered, or with the whole body as it should be. */
@XmlType(name = "SelfConfirmation")
public final class SelfConfirmationDto {
    public String code;
    public String number;
    public ExpertApplicationDto expert;
    public NewEnterpriseDto enterprise;
    public StationApplicationDto station;
    /** An enterprise's. */
    public Boolean optIn;
    /** An expert's own; if missing, that in the corrected application. */
    public DeclarationDto declaration;
    /** The call an expert answers; any open one if missing. */
    public String call;

    public String invitationCode;
}

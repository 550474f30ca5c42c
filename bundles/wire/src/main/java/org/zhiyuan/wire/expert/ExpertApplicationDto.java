package org.zhiyuan.wire.expert;

import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.expert.ExpertSource;
import org.zhiyuan.expert.RecruitmentChannel;
import org.zhiyuan.wire.Names;

/** What an expert states when applying (志愿服务专家申请), R47 to R75; ID number and phone are masked in answers. */
@XmlType(name = "ExpertApplication")
public final class ExpertApplicationDto {
    public String name;
    public String idNumber;
    public String phone;
    public String region;

    @Names(RecruitmentChannel.class)
    public String channel;

    @Names(ExpertSource.class)
    public String source;

    public Boolean retired;
    public String employerName;
    public String employerCode;
    public List<String> types;
    public String field;
    public List<String> skills;
    public DeclarationDto declaration;
    public AgeExceptionDto ageException;
    public ProfessionDto profession;
    public List<TypeFactsDto> facts;
    /** The call it answers; any open one if missing. */
    public String call;
    /** The code of an invitation; never shown again. */
    public String invitationCode;
}

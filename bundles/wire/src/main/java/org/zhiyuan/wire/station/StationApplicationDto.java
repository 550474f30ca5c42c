package org.zhiyuan.wire.station;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.station.ManagementDocument;
import org.zhiyuan.wire.ContactDto;
import org.zhiyuan.wire.Names;

/** What an institution states when it applies (工作站申请), R17 to R33; ID number and phone are masked in answers. */
@XmlType(name = "StationApplication")
public final class StationApplicationDto {
    public String name;
    public String creditCode;
    public String region;

    @XmlSchemaType(name = "date")
    public String foundedOn;

    public Boolean smeServiceOrganization;
    public String principal;
    public String principalId;
    public ContactDto contact;
    public PremisesDto premises;
    public List<StaffMemberDto> staff;
    public List<QualificationDto> qualifications;

    @Names(ManagementDocument.class)
    public List<String> managementDocuments;

    public List<MaterialDto> materials;
    public ConductDto conduct;
    /** Codes of the rule book's list station.preferred (R37). */
    public List<String> priorities;

    public String finances;
    public String team;
    public String standing;
    public Integer smesServed;
    public Integer fullTimeStaff;
    public List<EvidenceDto> evidence;
}

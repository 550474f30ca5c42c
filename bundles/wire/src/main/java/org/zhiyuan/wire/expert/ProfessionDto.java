package org.zhiyuan.wire.expert;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** The professional facts (专业情况) that R56 to R75 are held against. */
@XmlType(name = "Profession")
public final class ProfessionDto {
    public String employer;
    public String education;
    public String title;
    public String titleField;
    @XmlSchemaType(name = "date")
    public String researchSince;
    @XmlSchemaType(name = "date")
    public String industrySince;
    @XmlSchemaType(name = "date")
    public String middleManagementSince;
    @XmlSchemaType(name = "date")
    public String legalWorkSince;
    public List<String> merits;
}

package org.zhiyuan.wire.expert;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.expert.Employer;
import org.zhiyuan.expert.Merit;
import org.zhiyuan.expert.TitleField;
import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.TitleLevel;
import org.zhiyuan.wire.Names;

/** The professional facts (专业情况) that R56 to R75 are held against. */
@XmlType(name = "Profession")
public final class ProfessionDto {
    @Names(Employer.class)
    public String employer;

    @Names(Education.class)
    public String education;

    @Names(TitleLevel.class)
    public String title;

    @Names(TitleField.class)
    public String titleField;

    @XmlSchemaType(name = "date")
    public String researchSince;

    @XmlSchemaType(name = "date")
    public String industrySince;

    @XmlSchemaType(name = "date")
    public String middleManagementSince;

    @XmlSchemaType(name = "date")
    public String legalWorkSince;

    @Names(Merit.class)
    public List<String> merits;
}

package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlType;

/** What an applicant declares of the basic conditions (基本条件声明), R51 to R54. */
@XmlType(name = "Declaration")
public final class DeclarationDto {
    public Boolean ethics;
    public Boolean reputation;
    public Boolean healthy;
    public Boolean hasTime;
    public Boolean cleanRecord;
}

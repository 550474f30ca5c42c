package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlType;

/** The exception to the age limit (年龄例外), R53. */
@XmlType(name = "AgeException")
public final class AgeExceptionDto {
    public String kind;
    public Integer retirementAge;
    public String evidence;
}

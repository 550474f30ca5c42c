package org.zhiyuan.station;

import org.zhiyuan.identity.Education;
import org.zhiyuan.identity.TitleLevel;

/** One line of the staff list (服务人员情况表), R20, R33. */
public record StaffMember(String name, Education education, TitleLevel title) {
}

package org.zhiyuan.record.spi;

import org.zhiyuan.decision.Applicant;

/** A team as its register has it (志愿服务团体), and what officials may be tied to it by (R94). */
public record HonouredTeam(String name, Applicant applicant) {
}

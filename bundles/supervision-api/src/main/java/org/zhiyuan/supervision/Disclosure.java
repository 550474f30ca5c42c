package org.zhiyuan.supervision;

import java.time.Instant;

/** Who saw somebody's whole personal data, when and for which stated purpose (个人信息查阅记录), R87. */
public record Disclosure(Instant at, String byName, String kind, String subject, String purpose) {}

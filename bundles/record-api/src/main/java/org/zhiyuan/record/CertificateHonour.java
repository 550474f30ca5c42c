package org.zhiyuan.record;

import java.time.LocalDate;

/** One honour on a certificate: day, its title, who granted it by which document. */
public record CertificateHonour(HonourId honour, LocalDate date, String title, String grantor, String document) {}

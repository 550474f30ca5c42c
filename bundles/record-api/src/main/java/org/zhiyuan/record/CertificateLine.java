package org.zhiyuan.record;

import java.time.LocalDate;
import org.zhiyuan.core.Text;

/** One service on a certificate: day, type, title, organiser, minutes. */
public record CertificateLine(
        RecordId record, LocalDate date, Text type, String title, String organiser, int minutes) {}

package org.zhiyuan.supervision;

import java.time.Instant;

/**
 * A backup that was made (备份).
 *
 * @param folder where it lies
 * @param rows in all tables of the copied database
 * @param documents whose contents were copied, {@code damaged} those among them whose content is not what their name says
 * @param bytes of all files
 */
public record Backup(String folder, Instant at, long rows, long documents, long damaged, long bytes) {}

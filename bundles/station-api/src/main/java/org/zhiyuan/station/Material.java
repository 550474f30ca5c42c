package org.zhiyuan.station;

import org.zhiyuan.document.DocumentId;

/** One material of an application (申请材料): what it is and the uploaded document that holds it. */
public record Material(MaterialKind kind, DocumentId document) {}

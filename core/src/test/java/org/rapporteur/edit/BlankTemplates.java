package org.rapporteur.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.source.SourceFile;
import org.rapporteur.view.Templates;

/** Words of study plans written in Spanish. */
import { list, type Words } from "./words.ts";

export const es: Words = {
  little: list`
    el, la, lo, los, las, un, una, unos, unas, de, del, al, a, y, e, o, u, que, qué, cómo, como, para, por, con, sin, en,
    sobre, desde, hasta, entre, según, este, esta, estos, estas, esto, ese, esa, mi, mis, tu, tus, su, sus, nuestro,
    nuestra, nuestros, nuestras, te, se, me, nos, es, son, ser, hay, si, no, muy, más, otro, otra, otros, otras, todo,
    todos, todas, cada, algún, algunos, algunas, varios, varias, aquí, donde, dónde, cuando, cuál, quién, también
    mejor, mejores, buen*, útil, útiles, recomendad*, sugerid*, adicional, adicionales, complementari*, relacionad*,
    gratis, gratuit*, extra, extras, principal, principales, important*, general, generales, completa, completas, oficial,
    oficiales, clave, favorit*, externos, externas, interesantes, esencial, esenciales, nuevos, nuevas, propio, propia
    aprendizaje, estudio, estudios, repositorio, repo, ruta, guía, documento, curso, sección, lista, listado, página,
    desarrollador, desarrolladores, desarrolladora, estudiante, estudiantes, principiantes, programadores, paso a paso
  `,

  stages: list`
    fase, etapa, mes, parte, nivel, paso, semestre, trimestre, cuatrimestre, bimestre, bloque, ciclo, año, tramo, estadio,
    peldaño, eje, hito, período, periodo, grado, volumen, escalón
  `,
  weeks: list`semana, módulo, capítulo, unidad, unidad didáctica, sección, quincena, tema, apartado, sprint`,
  days: list`día, lección, clase, sesión, jornada, taller, ejercicio, práctica, reto, desafío, hora, tarea, video, vídeo`,
  spans: list`
    fases, etapas, meses, partes, niveles, pasos, semestres, trimestres, cuatrimestres, bloques, ciclos, años, semanas,
    módulos, capítulos, unidades, secciones, días, lecciones, clases, sesiones, horas
  `,
  numbers: list`
    cero, uno, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, primer, primero, primera,
    segundo, segunda, tercer, tercero, tercera, cuarto, cuarta, quinto, quinta, sexto, sexta, séptimo, séptima, octavo,
    octava, noveno, novena, décimo, décima, último, última, final
  `,

  topicLabels: list`
    tema, temas, subtema, subtemas, temas a aprender, temas cubiertos, temas a cubrir, temas principales, temas clave,
    temas a estudiar, temas tratados, tópico, tópicos, aprender, a aprender, qué aprender, qué aprenderás, aprenderás,
    lo que aprenderás, qué vas a aprender, lo que vas a aprender, vas a aprender, qué aprenderemos, qué estudiar, estudiar,
    qué debes saber, debes saber, qué veremos, veremos, concepto, conceptos, conceptos clave, conceptos básicos,
    conceptos fundamentales, conceptos a aprender, contenido, contenidos, contenido del curso, contenidos del curso,
    contenidos mínimos, materias, asignaturas, temario, plan de contenidos, programa, puntos clave, teoría, lecciones,
    módulos, unidades, áreas de estudio, áreas clave, nociones, cubiertos, checklist de aprendizaje
  `,
  sources: list`
    recurso, recursos, recursos recomendados, recursos de aprendizaje, recursos útiles, referencia, referencias,
    referencias bibliográficas, enlaces, enlace, enlaces útiles, enlaces de interés, lectura, lecturas,
    lecturas recomendadas, para leer, leer, leer más, bibliografía, fuente, fuentes, libro, libros, libros recomendados,
    curso, cursos, cursos online, cursos gratuitos, tutorial, tutoriales, video, vídeo, videos, vídeos, videotutoriales,
    ver, canal, canales, canales de youtube, lista de reproducción, listas de reproducción, página web, páginas web,
    páginas, sitio web, sitios web, sitios, artículo, artículos, podcasts, documentación, documentación oficial, material,
    materiales, material de estudio, material de apoyo, material complementario, materiales de estudio, apuntes,
    diapositivas, herramienta, herramientas, herramientas recomendadas, herramientas útiles, herramientas utilizadas,
    plataformas, plataformas de aprendizaje, plataformas de práctica, certificación, certificaciones, certificados,
    dónde aprender, dónde estudiar, dónde practicar, para saber más, saber más, para profundizar, más información,
    véase también, ver también, bases de datos de ejercicios, charlas, comunidades y recursos, preguntas de entrevista
  `,
  projects: list`
    proyecto, proyectos, proyecto final, proyecto integrador, proyectos finales, mini proyecto, mini proyectos,
    miniproyecto, miniproyectos, proyecto práctico, proyectos prácticos, proyectos sugeridos, proyectos propuestos,
    proyectos recomendados, proyectos personales, proyectos reales, ideas de proyectos, ideas para proyectos, proyecto del
    mes, práctica, prácticas, práctico, parte práctica, trabajo práctico, trabajos prácticos, tp, portafolio, portfolio,
    ejercicio, ejercicios, ejercicios prácticos, ejercicios propuestos, reto, retos, desafío, desafíos, tarea, tareas,
    actividad, actividades, laboratorio, laboratorios, taller, talleres, a practicar, practicar, para practicar,
    manos a la obra, construye, construir, qué construir, qué construirás, construirás, casos prácticos
  `,
  skills: list`
    habilidad, habilidades, habilidades clave, habilidades técnicas, habilidades blandas, habilidades requeridas,
    habilidades adquiridas, destreza, destrezas, competencia, competencias, competencias técnicas, aptitudes, capacidades,
    conocimientos técnicos, tecnología, tecnologías, tecnologías utilizadas, tecnologías y herramientas,
    herramientas y tecnologías, lenguajes y herramientas, lenguajes de programación, lenguajes, stack tecnológico,
    stack técnico, mi stack, conjunto de habilidades
  `,
  outcomes: list`
    objetivo, objetivos, objetivo general, objetivos específicos, objetivos de aprendizaje, objetivo semanal,
    objetivo principal, objetivo de la fase, objetivo del mes, meta, metas, propósito, finalidad, resultado, resultados,
    resultados de aprendizaje, resultado esperado, resultados esperados, logro, logros, entregable, entregables, entrega,
    entregas, hito, hitos, duración, duración estimada, tiempo, tiempo estimado, tiempo total, dedicación,
    dedicación semanal, carga horaria, horas, horas estimadas, plazo, fecha límite, cronograma, calendario, ritmo,
    prerrequisito, prerrequisitos, requisitos, requisitos previos, consejo, consejos, tip, nota, notas, enfoque, foco,
    por qué, por qué es importante, importancia, estado, nivel, dificultad, prioridad, evaluación, evaluaciones, examen,
    cuestionario, autoevaluación, criterios de éxito, criterios de evaluación, criterio de salida, al finalizar,
    al final de la fase, al terminar, sabrás, serás capaz de, resumen, repaso, reflexión, descripción, salida laboral,
    indicadores, modalidad, profesor, créditos
  `,
  housekeeping: list`
    tabla de contenido, tabla de contenidos, índice, índice de contenidos, índice general, enlaces rápidos,
    navegación rápida, contribuir, contribución, contribuciones, contribuye, cómo contribuir, quieres contribuir,
    colaborar, cómo colaborar, colabora, colaboradores, colaboraciones, contribuidores, contribuyentes, guía de
    contribución, código de conducta, sugerencias, licencia, licencias, derechos de autor, aviso legal, aviso, avisos,
    descargo de responsabilidad, cómo citar, novedades, actualizaciones, registro de cambios, historial de cambios,
    preguntas frecuentes, preguntas y respuestas, dudas, créditos, agradecimiento, agradecimientos, gracias, autor, autora,
    autores, sobre el autor, sobre mí, acerca de mí, sobre nosotros, quién soy, quiénes somos, hecho por, creado por,
    hecho con amor, inspiración, inspirado en, equipo, mantenedores, contacto, contactos, contáctame, conecta conmigo,
    redes sociales, sígueme, síguenos, redes, ayuda, patrocinadores, patrocinador, patrocina, apoya el proyecto,
    apoya este proyecto, apóyame, apoyo, donaciones, donación, dona, invítame un café, dale una estrella,
    cómo usar, cómo usarlo, cómo usar este, cómo utilizar, cómo utilizar este, cómo se usa, uso, modo de uso,
    instrucciones, instrucciones de uso, cómo funciona, cómo seguir, cómo seguir esta, cómo empezar, cómo navegar,
    leyenda, simbología, instalación, primeros pasos con el repositorio, inicio rápido, capturas de pantalla,
    comunidad, comunidades, únete, únete a la comunidad, grupo de telegram, canal de telegram, servidor de discord,
    boletín, suscríbete, acerca de, acerca del proyecto, acerca de este, sobre el proyecto, sobre este proyecto,
    sobre este repositorio, sobre el curso, descripción, descripción general, descripción del proyecto,
    descripción del curso, visión general, resumen del curso, presentación, prólogo, prefacio, por qué este,
    a quién va dirigido, para quién es, para quién es este, público objetivo, dirigido a, destinatarios, misión, visión,
    conclusión, conclusiones, palabras finales, reflexiones finales, cierre, despedida, felicidades, feliz aprendizaje,
    buena suerte, traducciones, traducción, idiomas, otros idiomas, progreso, mi progreso, seguimiento,
    seguimiento del progreso, registro de progreso, progreso general, estadísticas, bitácora, estructura del repositorio,
    estructura del proyecto, estructura del curso, estructura de carpetas, estructura de directorios,
    estructura de archivos, organización, organización del repositorio, cómo está organizado, aclaraciones,
    qué encontrarás, información importante, información, estado del proyecto, historia
  `,
  advice: list`
    consejos, consejo, consejos de estudio, consejos para estudiar, consejos generales, consejos finales,
    consejos prácticos, consejos para el éxito, recomendaciones, recomendación, recomendaciones generales,
    recomendaciones finales, sugerencias de estudio, hábitos, hábito, hábitos de estudio, hábitos diarios, cómo estudiar,
    cómo aprender, cómo practicar, cómo mantener la motivación, método de estudio, métodos de estudio,
    técnicas de estudio, estrategia, estrategia de estudio, estrategias de aprendizaje, metodología, rutina,
    rutina diaria, rutina semanal, rutina de estudio, horario, horario diario, horario semanal, horario de estudio,
    plan diario, distribución del tiempo, gestión del tiempo, mentalidad, actitud, motivación, mantén la motivación,
    constancia, disciplina, errores comunes, errores frecuentes, errores a evitar, qué evitar, qué no hacer, reglas,
    reglas del reto, reglas de oro, normas, recuerda, ten en cuenta, a tener en cuenta, importante, nota importante,
    claves del éxito, clave del éxito, filosofía, principios de aprendizaje, próximos pasos, siguientes pasos,
    qué sigue, y ahora qué, después del curso, productividad, buenas costumbres
  `,
  prerequisites: list`
    prerrequisito, prerrequisitos, prerequisitos, pre requisitos, requisito, requisitos, requisitos previos,
    requisitos del curso, requerimientos, conocimientos previos, conocimiento previo, conocimientos necesarios,
    conocimientos recomendados, antes de empezar, antes de comenzar, antes de iniciar, antes de nada, previo, previos,
    qué necesitas, lo que necesitas, necesitas, necesitarás, qué necesitarás, lo que necesitarás, qué se necesita,
    material necesario, materiales necesarios, herramientas necesarias, software necesario, equipo necesario, equipo,
    preparación, preparativos, preparación del entorno, configuración del entorno, empieza aquí, requisitos de hardware
  `,

  optional: list`
    opcional, opcionales, opcionalmente, optativo, optativa, optativos, optativas, electivo, electiva, electivas, bonus,
    extra, si es necesario, si hace falta, si te interesa, si quieres, si tienes tiempo, no obligatorio, no obligatoria,
    no es obligatorio, no imprescindible, deseable, recomendable, plus
  `,
  optionalHeadings: list`
    opcional, opcionales, temas opcionales, módulos opcionales, contenido opcional, contenido extra, material extra,
    optativas, optativos, materias optativas, asignaturas optativas, cursos optativos, electivas, materias electivas,
    bonus, extras, especialidades, especialización opcional
  `,
  done: list`
    hecho, hecha, completado, completada, completo, terminado, terminada, finalizado, finalizada, sí, si, listo, lista,
    aprendido, visto, vista, leído, aprobado, aprobada, cursada, realizado, superado, acabado
  `,
  notDone: list`
    pendiente, pendientes, en progreso, en proceso, en curso, por hacer, sin empezar, no iniciado, no empezado, no,
    por empezar, por comenzar, próximamente, cursando, a medias, incompleto, planificado, planeado, aprendiendo, falta,
    por ver, por cursar, bloqueado
  `,
  written: list`
    escrito*, escrita*, redactado*, publicado*
  `,

  topicColumns: list`
    tema, temas, título del tema, tópico, tópicos, lección, lecciones, asignatura, asignaturas, materia, materias, curso,
    cursos, habilidad, habilidades, concepto, conceptos, módulo, módulos, título, nombre, nombre del curso, qué aprender,
    aprender, qué, contenido, contenidos, tarea, tareas, actividad, actividades, capítulo, capítulos, unidad, unidades,
    clase, clases, sección, tecnología, tecnologías, área, áreas, enfoque, foco, temario, ejercicio, ejercicios, problema,
    reto, desafío, proyecto, proyectos, libro, libros, recurso, recursos, video, vídeo, herramienta
  `,
  statusColumns: list`
    estado, estatus, status, hecho, completado, completada, terminado, progreso, avance, situación, realizado, listo,
    visto, aprobada, finalizado, marcar
  `,
  minorColumns: list`
    núm, número, nro, id, código, semana, semanas, día, días, fase, fases, etapa, mes, meses, paso, semestre, cuatrimestre,
    trimestre, año, nivel, duración, tiempo, tiempo estimado, horas, carga horaria, fecha, fechas, inicio, fin, fecha de
    inicio, fecha de fin, fecha límite, tipo, modalidad, idioma, lenguaje, dificultad, prioridad, importancia,
    universidad, institución, plataforma, plataformas, proveedor, profesor, docente, instructor, autor, autora, autores,
    editorial, enlace, enlaces, descarga, nota, notas, observación, observaciones, comentario, comentarios, descripción,
    detalle, detalles, resumen, requisito, requisitos, prerrequisitos, correlativas, frecuencia, formato, precio, costo,
    coste, objetivo, objetivos, meta, resultado, entregable, entregables, hito, puntos, créditos, porcentaje, fuente,
    solución, soluciones, carpeta, archivo, archivos, categoría, etiqueta, orden, páginas, material, ejemplo, ejemplos,
    significado, significados, definición, definiciones, explicación, explicaciones, qué significa, lo que significa,
    traducción
  `,
  learntColumns: list`
    qué aprenderás, qué aprendes, lo que aprenderás, lo que aprendes, aprenderás, aprendes, aprendizaje, aprendizajes,
    qué se aprende, qué aprendí, habilidad, habilidades, concepto, conceptos, conceptos clave, tema, temas,
    tecnología, tecnologías, práctica, prácticas, qué practicas, competencias, enfoque, herramientas, características
  `,
  paceColumns: list`
    duración, duración estimada, tiempo, tiempo estimado, horas, horas estimadas, carga horaria, dedicación, esfuerzo,
    semana, semanas, día, días, mes, meses, fecha, fecha límite, inicio, fin, plazo, prerrequisitos, requisitos,
    correlativas, estado, progreso, créditos, semestre, cuatrimestre, cronograma, fase
  `,

  roadmap: list`
    ruta de aprendizaje, rutas de aprendizaje, ruta de estudio, ruta, hoja de ruta, mapa de ruta, plan de estudio,
    plan de estudios, plan de aprendizaje, plan de formación, plan de carrera, guía de estudio, guía de aprendizaje,
    guía para aprender, guía de aprendizaje, programa de estudio, programa de estudios, programa de formación, camino,
    camino de aprendizaje, camino para, itinerario, itinerario formativo, itinerario de aprendizaje, aprende, aprender,
    aprendiendo, cómo aprender, cómo ser, cómo convertirse, convertirse en, curso, cursos, curso completo, desde cero,
    de cero a, de principiante a, de básico a avanzado, días de, en 30 días, en 100 días, temario, malla curricular,
    currículo, currícula, carrera, autodidacta, formación, ruta formativa, viaje de aprendizaje, plan de entrenamiento,
    máster gratuito, cronograma de estudio, preparación para
  `,
  learning: list`
    aprende, aprender, aprenderás, aprendemos, aprendiendo, aprendizaje, aprendido, estudia, estudiar, estudio, estudios,
    estudiante, estudiantes, curso, cursos, cursar, principiante, principiantes, desarrollador, desarrolladora,
    desarrolladores, ingeniero, ingeniera, ingeniería, carrera, fundamentos, conceptos, habilidad, habilidades,
    conocimiento, conocimientos, práctica, prácticas, practicar, convertirte, convertirse, programador, programadora,
    programadores, analista, administrador, arquitecto, científico de datos, diseñador, enseñanza, enseñar, educación,
    educativo, formación, autodidacta, lección, lecciones, clase, clases, ejercicios, examen, temario, asignatura,
    asignaturas, materia, materias, dominar, nivel básico, desde cero, alumno, alumnos, profesor, bases, teoría
  `,
  levels: list`
    principiante, principiantes, básico, básica, básicos, conceptos básicos, nivel básico, fundamentos, fundamental,
    fundamentales, introducción, introductorio, inicial, inicio, intermedio, intermedia, nivel intermedio, avanzado,
    avanzada, avanzados, nivel avanzado, experto, expertos, experta, especialista, especialización, novato, maestría,
    dominio, profesional, fácil, difícil, elemental, bases, esencial, esenciales
  `,

  productSections: list`
    instalación, cómo instalar, uso, modo de uso, configuración, características, características principales,
    funcionalidades, funcionalidad, funciones, ejecución, cómo ejecutar, ejecutar, pruebas, ejecutar pruebas, tests,
    despliegue, desplegar, construido con, tecnologías utilizadas, arquitectura, capturas de pantalla, capturas, demo,
    comandos, ejemplo, ejemplos, ejemplos de uso, descargas, descarga, inicio rápido, comenzando, requisitos del sistema,
    desarrollo, desarrollo local, variables de entorno, base de datos, seguridad, rendimiento, solución de problemas,
    problemas conocidos, limitaciones, dependencias, estructura del proyecto, versionado, wiki
  `,
  releases: list`
    planificado, planificados, planeado, en progreso, en proceso, en desarrollo, lanzamiento, lanzado, publicado,
    corto plazo, a corto plazo, medio plazo, mediano plazo, a medio plazo, largo plazo, a largo plazo, próximamente,
    próximos pasos, próxima versión, próximas versiones, futuro, a futuro, planes futuros, mejoras futuras,
    futuras mejoras, funcionalidades futuras, ideas, pendiente, pendientes, por hacer, hecho, completado, terminado,
    ahora, después, más adelante, prototipo, primera versión, versión 1, versión 2, versión estable, versión inicial,
    estado actual, estado del proyecto, prioridad alta, prioridad media, prioridad baja, alta prioridad, baja prioridad,
    errores conocidos, mantenimiento, descartado, expansión, crecimiento
  `,
  releaseWords: list`
    funcionalidad, funcionalidades, característica, características, función, funciones, versión, versiones, estado, tarea,
    tareas, mejora, mejoras, cambios, trabajo, plan, planes, hito, hitos, objetivo, objetivos, proyecto, producto,
    desarrollo, actual, actuales, prioridad, correcciones
  `,
  wishes: list`
    añadir, agregar, añadido, agregado, agregar soporte, soporte, soporte para, mejorar, mejora, mejoras, implementar,
    implementación de, implementado, lanzar, lanzamiento, corregir, arreglar, corrección de, solucionar, integrar,
    integración con, migrar, migración a, refactorizar, optimizar, optimización de, permitir, publicar, desplegar, crear,
    desarrollar, eliminar, quitar, reemplazar, actualizar, ampliar, extender, rediseñar, automatizar, habilitar, incluir,
    soportar, reducir, aumentar, modo oscuro, panel de administración, finalizar, validar
  `,
  events: list`
    lanzamiento, lanzamientos, alianza, alianzas, asociaciones estratégicas, preventa, venta de tokens, venta privada,
    venta pública, listado en exchanges, red principal, red de pruebas, campaña de marketing, versión beta, beta pública,
    beta cerrada, beta privada, ronda de inversión, auditoría de seguridad, salida a producción
  `,
  collections: list`
    recursos, recursos útiles, lista de recursos, recursos gratuitos, enlaces, enlaces útiles, enlaces de interés, libros,
    lista de libros, apuntes, mis apuntes, notas, preguntas, preguntas de entrevista, preguntas y respuestas, colección,
    recopilación, recopilatorio, selección, chuletas, hojas de referencia, glosario, diccionario, ejercicios resueltos,
    soluciones, ejemplos, plantillas, marcadores, ideas de proyectos, bootcamps, listado, lista de, resúmenes,
    resumen de, exámenes, trucos, buenas prácticas, manual
  `,
  things: list`
    generador, constructor, aplicación, aplicaciones, app, plataforma, sitio, página web, programa, herramienta,
    plantilla, complemento, extensión, asistente, visualizador, visor, editor, panel, tablero, simulador, gestor,
    servidor, servicio, sistema, biblioteca, librería, juego, creador, planificador, rastreador, portal, cliente
  `,
};

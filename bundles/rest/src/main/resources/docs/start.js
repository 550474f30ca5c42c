window.addEventListener('load', () => {
  window.SwaggerUIBundle({
    url: '../v1/openapi.json',
    dom_id: '#ui',
    deepLinking: true,
    docExpansion: 'list',
    validatorUrl: null,
    presets: [window.SwaggerUIBundle.presets.apis],
  });
});
